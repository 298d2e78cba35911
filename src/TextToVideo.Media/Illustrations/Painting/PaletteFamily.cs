namespace TextToVideo.Media.Illustrations.Painting;

/// <summary>Nine families of colors; a video has one. Each has a bright, a warm and a deep sky.</summary>
internal sealed class PaletteFamily
{
    private static readonly PaletteFamily[] All =
    [
        new("lagoon", "#1593d6 #53c6ea #d6f7ee", "#2d7fc0 #7fcbd8 #ffe0b0", "#0b2a6b #1a62a5 #3fb3b8", "#ffe27a", "#ff6b5e", "#12b8a6", "#0a2350"),
        new("dusk", "#5a6bf0 #a99bff #ffdbe6", "#6a3fc4 #e078c0 #ffbf94", "#1a1463 #4a35a8 #a865d0", "#ffd56b", "#ff5c93", "#5b8cff", "#1c1250"),
        new("ember", "#2f93cf #8fd6e6 #fff0cf", "#c43a6a #f5776b #ffcf86", "#2a1352 #7a2a72 #e0607a", "#ffd45e", "#ff6a3d", "#1fb3a0", "#2b1040"),
        new("orchard", "#2a9df0 #8bdaff #f6ffd8", "#3f9ac9 #f0c27a #fff0b8", "#0f3560 #1f6a8a #5fb59a", "#fff08f", "#ff5f5c", "#35b05a", "#0f2a4a"),
        new("aurora", "#1486c9 #4fd6cc #e6ffdd", "#1f78ad #5fc9b4 #fff0ac", "#0a2358 #12608a #2fc2a4", "#e4ff9a", "#ff8552", "#24d0b8", "#08204a"),
        new("candy", "#6a86ff #b9c0ff #ffe6f4", "#8a4fd6 #ff82b4 #ffd6a8", "#28186a #6a3cb8 #e070b8", "#ffe27f", "#ff4a7d", "#35d6cc", "#26125a"),
        new("copper", "#3f95cc #a5dbe6 #fff0d8", "#b4566a #f08f6a #ffd898", "#262056 #6a4585 #d98074", "#ffd989", "#f2602f", "#14b3a6", "#261a48"),
        new("glacier", "#2f7bf0 #79bfff #ecf8ff", "#4a68d0 #a5b2f5 #ffe0cc", "#10246a #2a58c4 #6fa8f0", "#fff0b0", "#ff7a4f", "#2f8aff", "#0d1f58"),
        new("tropic", "#08a2d6 #55e0d0 #fff7cf", "#e04a68 #ff9460 #ffe07a", "#142a72 #2a6ab4 #35c2b4", "#ffe85f", "#ff5560", "#00b8a0", "#0f2350"),
    ];

    private static readonly Dictionary<string, string[]> Suiting = new(StringComparer.Ordinal)
    {
        ["sea"] = ["lagoon", "aurora", "glacier"],
        ["nature"] = ["orchard", "aurora", "tropic"],
        ["money"] = ["orchard", "glacier", "lagoon"],
        ["sports"] = ["orchard", "tropic", "glacier"],
        ["tech"] = ["dusk", "glacier", "aurora"],
        ["space"] = ["dusk", "candy", "glacier"],
        ["food"] = ["ember", "copper", "tropic"],
        ["history"] = ["copper", "ember"],
        ["health"] = ["lagoon", "orchard", "candy", "aurora"],
    };

    private readonly Color[][] _skies;
    private readonly Color _glow;
    private readonly Color _accent;
    private readonly Color _second;
    private readonly Color _ink;

    private PaletteFamily(string name, string bright, string warm, string deep, string glow, string accent, string second, string ink)
    {
        Name = name;
        _skies = [Sky(bright), Sky(warm), Sky(deep)];
        (_glow, _accent, _second, _ink) = (Color.Parse(glow), Color.Parse(accent), Color.Parse(second), Color.Parse(ink));

        static Color[] Sky(string stops) => [.. stops.Split(' ').Select(Color.Parse)];
    }

    public string Name { get; }

    /// <param name="theme">Of <see cref="TextToVideo.Illustrations.VideoTheme"/>: chooses among the families that suit it.</param>
    public static PaletteFamily Of(int videoSeed, string? theme = null)
    {
        var suiting = theme is not null && Suiting.TryGetValue(theme, out var names) ? All.Where(family => names.Contains(family.Name)).ToArray() : All;
        return suiting[new Dice(videoSeed, 0, "palette").Below(suiting.Length)];
    }

    public Palette For(SkyMood mood)
    {
        var sky = _skies[(int)mood];
        return new Palette
        {
            SkyTop = sky[0],
            SkyMiddle = sky[1],
            SkyLow = sky[2],
            Glow = _glow,
            Accent = _accent,
            Second = _second,
            Ink = _ink,
            Paper = Color.White.Mix(_glow, 0.18),
            IsNight = mood == SkyMood.Deep,
        };
    }
}

namespace TextToVideo.Media.Ffmpeg.Probing;

internal static class PixelFormats
{
    private static readonly string[] WithAlpha = ["rgba", "bgra", "argb", "abgr", "yuva", "gbrap", "ya8", "ya16", "rgba64", "bgra64", "pal8"];

    public static bool HaveAlpha(string? format) => format is not null && WithAlpha.Any(name => format.StartsWith(name, StringComparison.Ordinal));
}

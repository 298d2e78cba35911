namespace TextToVideo.Media.Fonts;

/// <summary>
/// Font files that the machine brings. libass finds them by family name on its own, so they are never copied; here they are
/// looked at only for characters that no family of the catalog has.
/// </summary>
internal sealed class SystemFonts(IReadOnlyList<string> folders)
{
    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc"];

    private readonly Lazy<IReadOnlyList<string>> _files = new(() => Find(folders));
    private readonly Dictionary<string, IReadOnlyList<OpenTypeFont>> _read = [];

    public static IReadOnlyList<string> FoldersOfMachine()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            "/usr/share/fonts", "/usr/local/share/fonts", Path.Combine(home, ".local/share/fonts"), Path.Combine(home, ".fonts"),
            "/System/Library/Fonts", "/Library/Fonts", Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
        ];
    }

    public string? FindFile(string name) => _files.Value.FirstOrDefault(f => Path.GetFileName(f) == name);

    /// <summary>Upright fonts, the likely ones first; read as the caller goes on.</summary>
    public IEnumerable<OpenTypeFont> All() => _files.Value.SelectMany(Read).Where(f => !f.Names.IsItalic && f.Names.Family.Length > 0);

    /// <summary>Upright fonts of a family. Files that are named like it are looked at first: reading all of a machine's takes seconds.</summary>
    public IReadOnlyList<OpenTypeFont> OfFamily(string family)
    {
        var compact = family.Replace(" ", "", StringComparison.Ordinal);
        bool IsMeant(OpenTypeFont font) => !font.Names.IsItalic && font.Names.Family.Equals(family, StringComparison.OrdinalIgnoreCase);
        var named = _files.Value.Where(f => Path.GetFileName(f).StartsWith(compact, StringComparison.OrdinalIgnoreCase)).SelectMany(Read).Where(IsMeant).ToList();
        return named.Count > 0 ? named : [.. All().Where(IsMeant)];
    }

    public IReadOnlyList<OpenTypeFont> Read(string file)
    {
        if (_read.TryGetValue(file, out var fonts)) return fonts;
        try
        {
            fonts = OpenTypeFont.Read(file);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // Somebody else's file: one that cannot be used is as good as not there.
            fonts = [];
        }
        return _read[file] = fonts;
    }

    private static List<string> Find(IReadOnlyList<string> folders)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 6 };
        return
        [
            .. folders.Where(f => f.Length > 0 && Directory.Exists(f))
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*", options))
                .Where(f => Extensions.Contains(Path.GetExtension(f), StringComparer.OrdinalIgnoreCase) && !IsColoured(f))
                .OrderBy(Rank).ThenBy(f => f, StringComparer.Ordinal),
        ];
    }

    // Bitmaps and layers in colour are not drawn by libass.
    private static bool IsColoured(string file) => Path.GetFileName(file).Contains("Color", StringComparison.OrdinalIgnoreCase);

    private static int Rank(string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var isBold = name.EndsWith("-Bold", StringComparison.Ordinal);
        return name.StartsWith("NotoSans", StringComparison.Ordinal) ? (isBold ? 0 : 1) : name.StartsWith("Noto", StringComparison.Ordinal) ? (isBold ? 2 : 3) : isBold ? 4 : 5;
    }
}

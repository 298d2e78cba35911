namespace TextToVideo.Media.Assets;

/// <summary>
/// Where the npm packages lie whose files the product reads (fonts, pictures, keyword lists): in the folder that
/// <see cref="EnvironmentVariable"/> names, else in the nearest `node_modules` at or above the program. Looked at only
/// when asked for; a package that is not there is null, and the caller says what it does without.
/// </summary>
public sealed class AssetFolders
{
    public const string EnvironmentVariable = "TTV_ASSETS";

    private const string PackagesFolder = "node_modules";

    private readonly string? _configured;

    /// <param name="configured">Folder that holds `node_modules` or is one; null or empty: look above <paramref name="programFolder"/>.</param>
    /// <param name="programFolder">Where the walk upwards begins.</param>
    public AssetFolders(string? configured, string programFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(programFolder);
        _configured = string.IsNullOrWhiteSpace(configured) ? null : Path.GetFullPath(configured);
        Roots = _configured is null ? RootsAbove(Path.GetFullPath(programFolder)) : [Path.Combine(_configured, PackagesFolder), _configured];
    }

    /// <summary>Folders that are searched, first one first.</summary>
    public IReadOnlyList<string> Roots { get; }

    /// <summary>What this process uses: the environment variable, else the folders above the program's own.</summary>
    public static AssetFolders OfProcess() => new(Environment.GetEnvironmentVariable(EnvironmentVariable), AppContext.BaseDirectory);

    /// <summary>Absolute path of an installed package's folder, null where it is missing.</summary>
    /// <param name="name">As npm knows it: `emojilib`, `@iconify-json/noto`.</param>
    public string? FindPackage(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var path = name.Replace('/', Path.DirectorySeparatorChar);
        return Roots.Select(root => Path.Combine(root, path)).FirstOrDefault(Directory.Exists);
    }

    /// <summary>For messages and `doctor`: what to do about a missing package.</summary>
    public string Advice => _configured is null
        ? $"Run `npm ci` beside package.json, or set {EnvironmentVariable} to the folder that holds node_modules."
        : $"{EnvironmentVariable} is '{_configured}': run `npm ci` there, or correct it.";

    // A published program lies deep below the repository; each level may have packages of its own.
    private static List<string> RootsAbove(string folder)
    {
        var roots = new List<string>();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at)) roots.Add(Path.Combine(at, PackagesFolder));
        return roots;
    }
}

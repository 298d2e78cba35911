namespace TextToVideo.Requests;

/// <summary>
/// Which files and folders a request may name. It reads only names and links, no contents.
/// Links can change after the ruling, so the step that opens the file asks again and opens <see cref="PathRuling.RealPath"/>.
/// </summary>
public sealed class PathPolicy
{
    private readonly IReadOnlyList<string>? _roots;

    private PathPolicy(IReadOnlyList<string>? roots) => _roots = roots;

    /// <summary>For a command line: whatever its user may read. Relative paths start at the current folder.</summary>
    public static PathPolicy Anywhere { get; } = new(roots: null);

    /// <summary>For a server with no folders configured.</summary>
    public static PathPolicy Nowhere { get; } = new([]);

    /// <summary>For a server: only what lies in these folders once all links are followed. Relative paths are sought in each of them, in order.</summary>
    public static PathPolicy Within(IEnumerable<string> roots) => new([.. roots.Select(Path.GetFullPath)]);

    public PathRuling RuleOnFile(string path) => Rule(path, File.Exists, Directory.Exists);

    public PathRuling RuleOnFolder(string path) => Rule(path, Directory.Exists, File.Exists);

    private PathRuling Rule(string path, Func<string, bool> isWanted, Func<string, bool> isOther)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (string.IsNullOrWhiteSpace(path) || path.Length > RequestLimits.PathCharacters || path.Any(char.IsControl))
        {
            return new PathRuling(PathVerdict.Malformed, RealPath: null);
        }
        var real = Candidates(path).Select(RealPath.Of).Where(p => p is not null && IsInside(p)).ToList();
        if (real.Count == 0) return new PathRuling(PathVerdict.NotAllowed, RealPath: null);
        if (real.Find(p => isWanted(p!)) is { } found) return new PathRuling(PathVerdict.Allowed, found);
        return new PathRuling(real.Exists(p => isOther(p!)) ? PathVerdict.WrongKind : PathVerdict.Missing, RealPath: null);
    }

    private IEnumerable<string> Candidates(string path)
    {
        if (Path.IsPathFullyQualified(path)) return [path];
        return _roots is null ? [Path.Combine(Environment.CurrentDirectory, path)] : _roots.Select(root => Path.Combine(root, path));
    }

    private bool IsInside(string path) => _roots is null || _roots.Any(root => RealPath.Of(root) is { } real && IsUnder(path, real));

    private static bool IsUnder(string path, string root)
    {
        var comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var folder = Path.TrimEndingDirectorySeparator(root);
        return path.Equals(folder, comparison) || path.StartsWith(folder + Path.DirectorySeparatorChar, comparison) || folder == Path.GetPathRoot(path);
    }
}

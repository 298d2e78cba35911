namespace TextToVideo.Media.Ffmpeg;

/// <summary>The filters that a build of ffmpeg has: distributions leave some out.</summary>
internal sealed class FilterList
{
    private readonly HashSet<string> _names;

    private FilterList(HashSet<string> names) => _names = names;

    public bool Contains(string filter) => _names.Contains(filter);

    /// <param name="listing">Of `ffmpeg -filters`: flags, name, ports, description.</param>
    public static FilterList Parse(string listing) => new(
    [
        .. listing.Split('\n')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 2 && words[2].Contains("->", StringComparison.Ordinal))
            .Select(words => words[1]),
    ]);
}

using TextToVideo.Footage;

namespace TextToVideo.Branding;

/// <summary>Whom to thank, as lines of an end card: short enough to be read while it stands. All of it is in the attribution files.</summary>
public static class EndCredits
{
    public const int MostLines = 4;

    private const int MostNames = 4;

    /// <returns>One line for each kind of thing: `Video: Ann / Pexels, Bob / Pixabay and 3 more`.</returns>
    public static IReadOnlyList<string> Lines(IEnumerable<Attribution> attributions)
    {
        ArgumentNullException.ThrowIfNull(attributions);
        return [.. attributions.GroupBy(attribution => attribution.What).Take(MostLines).Select(Line)];
    }

    private static string Line(IGrouping<string, Attribution> kind)
    {
        var names = kind.Select(each => each.Creator is { } creator ? $"{creator} / {each.Source}" : each.Source).Distinct(StringComparer.Ordinal).ToList();
        var shown = string.Join(", ", names.Take(MostNames));
        return names.Count > MostNames ? $"{kind.Key}: {shown} and {names.Count - MostNames} more" : $"{kind.Key}: {shown}";
    }
}

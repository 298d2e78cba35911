using TextToVideo.Media.Illustrations.Icons;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>Which pictures a word may mean, and how surely.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, List<(IconName Icon, double Weight)>> _entries = new(StringComparer.Ordinal);

    public void Add(string term, IconName icon, double weight)
    {
        if (!_entries.TryGetValue(term, out var entry))
            _entries[term] = entry = [];
        var at = entry.FindIndex(known => known.Icon == icon);
        if (at < 0)
            entry.Add((icon, weight));
        else if (entry[at].Weight < weight)
            entry[at] = (icon, weight);
    }

    /// <summary>The pictures of the highest weight first; among equals, in the order of the sets.</summary>
    public IReadOnlyList<(IconName Icon, double Weight)> Find(string term) =>
        _entries.TryGetValue(term, out var entry) ? entry.OrderByDescending(match => match.Weight).ToArray() : [];
}

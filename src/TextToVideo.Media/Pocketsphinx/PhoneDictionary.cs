namespace TextToVideo.Media.Pocketsphinx;

/// <summary>How words sound, from the CMU pronouncing dictionary: `read R IY D`, `read(2) R EH D`.</summary>
internal static class PhoneDictionary
{
    /// <returns>For each of the words that it has, all its ways to be said.</returns>
    public static async Task<Dictionary<string, List<string>>> FindAsync(string path, IReadOnlySet<string> words, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, List<string>>();
        await foreach (var line in File.ReadLinesAsync(path, cancellationToken))
        {
            var end = line.IndexOf(' ', StringComparison.Ordinal);
            if (end <= 0) continue;
            var word = line[..end];
            if (word.IndexOf('(', StringComparison.Ordinal) is > 0 and var variant) word = word[..variant];
            if (!words.Contains(word)) continue;
            if (!found.TryGetValue(word, out var ways)) found[word] = ways = [];
            ways.Add(line[(end + 1)..]);
        }
        return found;
    }
}

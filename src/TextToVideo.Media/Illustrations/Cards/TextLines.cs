using TextToVideo.Captions;
using TextToVideo.Speech;

namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>Text in as few lines as its size allows, up to three, then smaller.</summary>
internal static class TextLines
{
    private const int Most = 3;

    public static IReadOnlyList<(string Text, double Size)> Fit(Lettering lettering, string text, CaptionWeight weight, double size, double width)
    {
        string[] words = [.. ScriptWords.Split(text)];
        if (words.Length == 0) return [];
        for (var count = 1; ; count++)
        {
            var lines = Cut(words, Math.Min(count, words.Length), line => lettering.Width(line, weight, 1));
            var fitting = lines.Min(line => lettering.Fit(line, weight, size, width));
            if (fitting >= size || count >= Math.Min(Most, words.Length)) return [.. lines.Select(line => (line, fitting))];
        }
    }

    /// <summary>Lines that grow to an equal share of the whole.</summary>
    private static List<string> Cut(string[] words, int count, Func<string, double> width)
    {
        var share = width(words.Skip(1).Aggregate(words[0], Joined)) / count;
        var lines = new List<string> { words[0] };
        foreach (var word in words.Skip(1))
        {
            var longer = Joined(lines[^1], word);
            if (lines.Count < count && width(longer) - (width(word) / 2) > share) lines.Add(word);
            else lines[^1] = longer;
        }
        return lines;
    }

    /// <summary>Chinese and Japanese characters have no blank between them.</summary>
    private static string Joined(string line, string word) => line + ScriptWords.Separator(line, word) + word;
}

using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Subjects;
using TextToVideo.Storyboards.Keywords;

namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>The words of a scene that are worth being written large.</summary>
internal sealed class TitleWords(ICaptionFonts fonts, Stopwords stopwords)
{
    private const int LongestWord = 22;

    /// <summary>Up to two, things before what is done with them; may be empty.</summary>
    public IReadOnlyList<string> Of(IllustrationBrief brief)
    {
        var language = SubjectFinder.Primary(brief.Language);
        var words = brief.Keywords.Select(keyword => keyword.Trim()).Where(IsShown).ToArray();
        // What only another scene says is no title of this one.
        if (words.Any(word => IsSaid(word, brief))) words = [.. words.Where(word => IsSaid(word, brief))];
        if (words.Length > 0)
        {
            var things = words.Where(word => NamesThing(word, brief)).ToArray();
            return Different((things.Length > 0 ? things : words).Select(word => Titled(word, brief)));
        }
        // Without keywords, the longest words of the text, in its order.
        var telling = Token.Split(brief.Text).Select(token => token.Word)
            .Where(word => word.Length > 3 && IsShown(word) && !stopwords.Contains(word, language)).Distinct(StringComparer.Ordinal).ToArray();
        var longest = telling.OrderByDescending(word => word.Length).Take(2).ToHashSet(StringComparer.Ordinal);
        return [.. telling.Where(longest.Contains).Select(word => Titled(word, brief))];
    }

    private static bool IsSaid(string keyword, IllustrationBrief brief) =>
        keyword.Split(' ').All(word => brief.Text.Contains(word[..Math.Min(word.Length, 4)], StringComparison.OrdinalIgnoreCase));

    /// <summary>"Fewer distractions" says "distractions".</summary>
    private static List<string> Different(IEnumerable<string> titles)
    {
        var chosen = new List<string>();
        foreach (var title in titles)
        {
            if (chosen.Exists(other => Says(other, title) || Says(title, other))) continue;
            chosen.Add(title);
            if (chosen.Count == 2) break;
        }
        return chosen;

        static bool Says(string longer, string shorter) => longer.Contains(shorter, StringComparison.OrdinalIgnoreCase);
    }

    /// <returns>What the text itself adds to its video's topic; null: nothing that can stand alone.</returns>
    public string? OwnWord(IllustrationBrief brief) => brief.Keywords.Select(keyword => keyword.Trim())
        .Where(word => word.Length > 3 && IsShown(word) && NamesThing(word, brief) && brief.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
        .Where(word => brief.Topic is not { } topic || !word.Contains(topic, StringComparison.OrdinalIgnoreCase) && !topic.Contains(word, StringComparison.OrdinalIgnoreCase))
        .Select(word => Titled(word, brief)).FirstOrDefault();

    private static bool NamesThing(string word, IllustrationBrief brief)
    {
        if (SubjectFinder.Primary(brief.Language) != "en") return true;
        var last = word[(word.LastIndexOf(' ') + 1)..];
        return EnglishRoles.ThingOf(last) != NamedThing.None && !EnglishRoles.VerbsOf(brief.Text).Contains(last);
    }

    /// <summary>As the text writes it: PDF, whiskers, not pdf and whisker.</summary>
    private static string Titled(string word, IllustrationBrief brief)
    {
        var at = brief.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return char.ToUpperInvariant(word[0]) + word[1..];
        var end = at + word.Length;
        // Where words are parted by spaces, up to the end of this one.
        while (end < brief.Text.Length && end < at + LongestWord && IsAlphabetic(brief.Text[end]) && IsAlphabetic(word[^1])) end++;
        return char.ToUpperInvariant(brief.Text[at]) + brief.Text[(at + 1)..end];
    }

    private static bool IsAlphabetic(char letter) => char.IsLetter(letter) && letter < '\u0E00';

    // What no font can draw would leave an empty title.
    private bool IsShown(string word) => word.Length is > 0 and <= LongestWord && fonts.FindMissing(word).Count == 0;
}

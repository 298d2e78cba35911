namespace TextToVideo.Speech.SpokenForms;

/// <summary>What other languages than English write short and local voices would spell, or read otherwise than one says it: z. B., 5 km, 10-20, im 19. Jahrhundert.</summary>
internal static class ShortForms
{
    /// <summary>In order: of two that overlap, the first is said.</summary>
    private static readonly Func<string, string, IEnumerable<ShortForm>>[] Kinds =
        [NumericDates.Find, ClockTimes.Find, SignedMoney.Find, GermanOrdinals.Find, Fractions.Find, NumberRanges.Find, ListedForms.Find];

    public static string Expand(string text, string language)
    {
        var full = new System.Text.StringBuilder(text.Length);
        var at = 0;
        foreach (var form in Find(text, language))
        {
            full.Append(text, at, form.Start - at);
            if (form.Start > 0 && char.IsLetterOrDigit(text[form.Start - 1])) full.Append(' ');
            full.Append(form.Said);
            at = form.End;
            if (form.Said.Length > 0 && at < text.Length && char.IsLetterOrDigit(text[at])) full.Append(' ');
            // At the end of all, the point was the sentence's too.
            if (at == text.Length && text[at - 1] == '.') full.Append('.');
        }
        return full.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The same of a text in words.</summary>
    /// <returns>One for each word: what is said for it; null where it is said as it stands.</returns>
    public static IReadOnlyList<string>?[] Say(IReadOnlyList<string> words, string language)
    {
        var text = string.Join(' ', words);
        var starts = new int[words.Count];
        for (var i = 1; i < words.Count; i++) starts[i] = starts[i - 1] + words[i - 1].Length + 1;
        var said = new List<string>?[words.Count];
        var read = (int[])starts.Clone();
        foreach (var form in Find(text, language))
        {
            var (first, last) = (WordAt(starts, form.Start), WordAt(starts, form.End - 1));
            // A number that the unit is written to is said before it.
            Add(first, form.Start);
            var full = form.Said.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            for (var i = first; i <= last; i++)
            {
                (said[i] ??= []).AddRange(i == last ? full.Skip(i - first) : full.Skip(i - first).Take(1));
                read[i] = form.End;
            }
        }
        for (var i = 0; i < words.Count; i++)
        {
            if (said[i] is not null) Add(i, starts[i] + words[i].Length);
        }
        return said;

        void Add(int word, int end)
        {
            var plain = end > read[word] ? text[read[word]..end].Trim(SpokenForm.Marks) : "";
            if (plain.Length > 0) (said[word] ??= []).Add(plain);
        }
    }

    private static List<ShortForm> Find(string text, string language)
    {
        var found = new List<ShortForm>();
        foreach (var form in Kinds.SelectMany(kind => kind(text, Requests.LanguageTag.Primary(language))))
        {
            if (!found.Exists(other => form.Start < other.End && other.Start < form.End)) found.Add(form);
        }
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    private static int WordAt(int[] starts, int place) => Array.FindLastIndex(starts, start => start <= place);
}

using TextToVideo.Speech.SpokenForms;

namespace TextToVideo.Speech;

/// <summary>
/// Gives the script's own words the times of what a recogniser heard. It writes numbers and names otherwise, mishears, leaves out and
/// adds; so both are taken apart into what is said, and the two sequences are aligned at the least cost
/// (Needleman and Wunsch 1970, with one word against two as well: "ice cream" and "icecream").
/// </summary>
public static class WordSequenceAligner
{
    private const double GapCost = 0.7;

    /// <summary>Above it two words are not the same one misheard.</summary>
    private const double WorstMatch = 0.6;

    /// <returns>The confidence is the part of what the script says that was heard, weighted by how alike and how surely.</returns>
    public static WordTimings Align(string text, string language, IReadOnlyList<RecognisedWord> heard, TimeSpan duration, WordTimingMethod method)
    {
        ArgumentNullException.ThrowIfNull(heard);
        var words = SpokenForm.Of(text, language);
        var script = words.SelectMany((word, index) => word.Said.Select(said => new SaidToken(Plain(said), index))).Where(token => token.Text.Length > 0).ToArray();
        var spoken = heard.SelectMany(word => Tokens(word, language)).ToArray();
        var times = new (TimeSpan Start, TimeSpan End)?[words.Count];
        var alike = 0.0;
        foreach (var match in Match(script, spoken))
        {
            alike += match.ScriptCount * (1 - match.Cost) * match.Certainty(spoken);
            for (var i = 0; i < match.ScriptCount; i++)
            {
                var word = script[match.Script + i].ScriptIndex;
                var (start, end) = match.Part(spoken, i);
                times[word] = times[word] is { } known ? (known.Start, end) : (start, end);
            }
        }
        var confidence = script.Length == 0 ? 0 : Math.Round(alike / script.Length, 3);
        return new WordTimings(WordGaps.Fill([.. words.Select(word => word.Written)], times, duration), method, confidence);
    }

    private static List<TokenMatch> Match(SaidToken[] script, HeardToken[] heard)
    {
        var (rows, columns) = (script.Length + 1, heard.Length + 1);
        var costs = new double[rows, columns];
        var steps = new (byte Script, byte Heard)[rows, columns];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                if (i == 0 && j == 0) continue;
                costs[i, j] = double.MaxValue;
                Try(1, 0, GapCost);
                Try(0, 1, GapCost);
                if (i >= 1 && j >= 1) Try(1, 1, WordLikeness.Cost(script[i - 1].Text, heard[j - 1].Text));
                if (i >= 1 && j >= 2) Try(1, 2, WordLikeness.Cost(script[i - 1].Text, heard[j - 2].Text + heard[j - 1].Text));
                if (i >= 2 && j >= 1) Try(2, 1, WordLikeness.Cost(script[i - 2].Text + script[i - 1].Text, heard[j - 1].Text));

                void Try(byte down, byte right, double cost)
                {
                    if (i < down || j < right) return;
                    // Two for one must be nearly the same to be worth it, and words unlike each other are better left out.
                    if (down + right == 3 && cost > 0.2) return;
                    if (down + right == 2 && down == 1 && cost > WorstMatch) cost = (2 * GapCost) + 0.01;
                    var total = costs[i - down, j - right] + cost;
                    if (total < costs[i, j]) (costs[i, j], steps[i, j]) = (total, (down, right));
                }
            }
        }
        return Trace(costs, steps);
    }

    private static List<TokenMatch> Trace(double[,] costs, (byte Script, byte Heard)[,] steps)
    {
        var matches = new List<TokenMatch>();
        for (var (i, j) = (costs.GetLength(0) - 1, costs.GetLength(1) - 1); i > 0 || j > 0;)
        {
            var (down, right) = steps[i, j];
            var cost = costs[i, j] - costs[i - down, j - right];
            if (down > 0 && right > 0 && cost <= WorstMatch) matches.Add(new TokenMatch(i - down, down, j - right, right, Math.Max(0, cost)));
            (i, j) = (i - down, j - right);
        }
        matches.Reverse();
        return matches;
    }

    /// <summary>"1969" is heard as one word and said as three: each gets its share of the time.</summary>
    private static IEnumerable<HeardToken> Tokens(RecognisedWord word, string language)
    {
        var said = SpokenForm.Of(word.Text.Trim(), language).SelectMany(part => part.Said).Select(Plain).Where(text => text.Length > 0).ToArray();
        var total = said.Sum(text => text.Length);
        var done = 0;
        foreach (var text in said)
        {
            var start = word.Start + ((word.End - word.Start) * done / total);
            done += text.Length;
            yield return new HeardToken(text, start, word.Start + ((word.End - word.Start) * done / total), word.Probability);
        }
    }

    private static string Plain(string said) => string.Concat(said.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private readonly record struct SaidToken(string Text, int ScriptIndex);

    private readonly record struct HeardToken(string Text, TimeSpan Start, TimeSpan End, double Probability);

    private readonly record struct TokenMatch(int Script, int ScriptCount, int Heard, int HeardCount, double Cost)
    {
        /// <summary>0.5 to 1. The very word of the script was heard, so a recogniser's doubt about it counts half.</summary>
        public double Certainty(HeardToken[] heard) => 0.5 + (0.5 * heard.Skip(Heard).Take(HeardCount).Average(token => token.Probability));

        /// <summary>The time of one of the script's tokens in it.</summary>
        public (TimeSpan Start, TimeSpan End) Part(HeardToken[] heard, int part)
        {
            var (start, end) = (heard[Heard].Start, heard[Heard + HeardCount - 1].End);
            var share = (end - start) / ScriptCount;
            return (start + (share * part), start + (share * (part + 1)));
        }
    }
}

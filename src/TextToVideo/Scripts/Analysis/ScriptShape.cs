using System.Text.RegularExpressions;
using TextToVideo.Sentences;
using TextToVideo.Speech;
using TextToVideo.Storyboards.Cutting;

namespace TextToVideo.Scripts.Analysis;

/// <summary>What can be counted in a script.</summary>
public sealed partial record ScriptShape
{
    private static readonly string[] Steps = ["first", "second", "third", "fourth", "fifth", "next", "then", "finally", "lastly", "number"];

    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>As captions count them.</summary>
    public required int Words { get; init; }

    /// <summary>Numbered lines or sentences, and in English those that begin with "first", "next", "number four" and the like.</summary>
    public required int Items { get; init; }

    public required int Questions { get; init; }

    /// <summary>Passages in quotation marks.</summary>
    public required int Quotations { get; init; }

    /// <summary>Numbers, years and dates in digits.</summary>
    public required int Figures { get; init; }

    /// <summary>Of the first sentence.</summary>
    public required int OpeningWords { get; init; }

    public required double EstimatedSeconds { get; init; }

    /// <param name="rate">Of the voice; 1 is its own pace.</param>
    public static ScriptShape Measure(string script, string language, double rate = 1)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(language);
        var sentences = SentencesOf(script, language);
        return new ScriptShape
        {
            Sentences = sentences,
            Words = ScriptWords.Split(script).Count,
            Items = sentences.Count(IsItem),
            Questions = sentences.Count(s => SentenceMarks.TrimClosers(s).EndsWith('?') || s.EndsWith('？') || s.EndsWith('؟')),
            Quotations = Quotation().Count(script),
            Figures = Figure().Count(script),
            OpeningWords = sentences.Count == 0 ? 0 : ScriptWords.Split(sentences[0]).Count,
            EstimatedSeconds = SceneCutter.SecondsToSay(script, language, rate),
        };
    }

    private static List<string> SentencesOf(string script, string language)
    {
        var sentences = new List<string>();
        var units = UnitReader.Read(script, language, rate: 1);
        var start = 0;
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].After < BreakKind.Sentence && i < units.Length - 1) continue;
            sentences.Add(script[units[start].Start..units[i].End]);
            start = i + 1;
        }
        return sentences;
    }

    private static bool IsItem(string sentence) =>
        ItemNumber().IsMatch(sentence) || Steps.Contains(ScriptWords.Split(sentence)[0].TrimEnd(',', ':', '.').ToLowerInvariant());

    [GeneratedRegex(@"^[\s#*-]*\d{1,3}\s*[.):]\s*\D")]
    private static partial Regex ItemNumber();

    [GeneratedRegex("\"[^\"\\n]{2,}\"|“[^”]{2,}”|„[^“”]{2,}[“”]|«[^»]{2,}»|「[^」]{2,}」|『[^』]{2,}』")]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\d+(?:[.,:/-]\d+)*")]
    private static partial Regex Figure();
}

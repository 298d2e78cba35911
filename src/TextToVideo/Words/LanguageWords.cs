using System.Collections.Concurrent;
using System.Collections.Frozen;
using TextToVideo.Requests;

namespace TextToVideo.Words;

/// <summary>What is known of a language's small words and abbreviations. Empty for a language that has no list.</summary>
internal sealed class LanguageWords
{
    private static readonly string[] KindsWithMeaning = ["generic", "before_number", "may_end"];
    private static readonly ConcurrentDictionary<string, LanguageWords> Loaded = new();

    private readonly Dictionary<string, FrozenSet<string>> _kinds;

    private LanguageWords(Dictionary<string, FrozenSet<string>> kinds)
    {
        _kinds = kinds;
        Stop = kinds.Where(k => !KindsWithMeaning.Contains(k.Key)).SelectMany(k => k.Value).ToFrozenSet();
        Starters = kinds.Where(k => !KindsWithMeaning.Contains(k.Key) && k.Key != "general").SelectMany(k => k.Value).ToFrozenSet();
        Glue = Kind("determiners").Concat(Kind("prepositions")).Concat(Kind("conjunctions")).Concat(Kind("auxiliaries")).Concat(Kind("pronouns")).ToFrozenSet();
    }

    /// <summary>Words that say nothing about what to show.</summary>
    public FrozenSet<string> Stop { get; }

    /// <summary>Small words: with a capital, they begin a sentence.</summary>
    public FrozenSet<string> Starters { get; }

    /// <summary>Words that lean on the next one: a cut after them is heard as a stumble.</summary>
    public FrozenSet<string> Glue { get; }

    public FrozenSet<string> Determiners => Kind("determiners");

    public FrozenSet<string> Conjunctions => Kind("conjunctions");

    public FrozenSet<string> Prepositions => Kind("prepositions");

    /// <summary>At the head of a sentence they mean something said before.</summary>
    public FrozenSet<string> Referring => Kind("referring");

    /// <summary>"people": can be shown, but says little.</summary>
    public FrozenSet<string> Generic => Kind("generic");

    public FrozenSet<string> Auxiliaries => Kind("auxiliaries");

    /// <summary>Before a name: never the end of a sentence.</summary>
    public FrozenSet<string> Titles => Kind("titles");

    /// <summary>Never the end of a sentence where a number follows.</summary>
    public FrozenSet<string> BeforeNumber => Kind("before_number");

    /// <summary>In the midst of a sentence only, such as "e.g.".</summary>
    public FrozenSet<string> Inner => Kind("inner");

    /// <summary>Such as "etc.": the end of a sentence only where the next word shows that one begins.</summary>
    public FrozenSet<string> MayEnd => Kind("may_end");

    public static LanguageWords For(string languageTag) => Loaded.GetOrAdd(LanguageTag.Primary(languageTag), Load);

    private static LanguageWords Load(string language)
    {
        var kinds = new Dictionary<string, FrozenSet<string>>();
        // Doctors and professors are written so in most languages that have no list.
        foreach (var line in WordFile.ReadLines(language).DefaultIfEmpty("titles: dr prof"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            kinds.Add(line[..colon], line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet());
        }
        return new LanguageWords(kinds);
    }

    private FrozenSet<string> Kind(string name) => _kinds.GetValueOrDefault(name, FrozenSet<string>.Empty);
}

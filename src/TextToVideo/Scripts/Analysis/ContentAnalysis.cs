namespace TextToVideo.Scripts.Analysis;

/// <summary>What an editor would say about a script before it is spoken.</summary>
public sealed record ContentAnalysis
{
    public required int Words { get; init; }

    public required int Sentences { get; init; }

    /// <summary>How long it takes to say at the voice's pace.</summary>
    public required double EstimatedSeconds { get; init; }

    /// <summary>As the voice says it; characters a minute for Chinese and Japanese.</summary>
    public required double WordsPerMinute { get; init; }

    /// <summary>As it would have to be said to fill the wanted length exactly; null without one.</summary>
    public double? WordsPerMinuteForTarget { get; init; }

    public required HookStrength Hook { get; init; }

    /// <summary>Null for writing without spaces.</summary>
    public ReadingLevel? ReadingLevel { get; init; }

    public required double MeanSentenceWords { get; init; }

    public required int LongestSentenceWords { get; init; }

    /// <summary>Words with a meaning that come often, the most frequent first; at most five.</summary>
    public required IReadOnlyList<RepeatedWord> Repeated { get; init; }

    /// <summary>0 to 1: how much of the text is runs of three words that have come before.</summary>
    public required double Repetition { get; init; }

    /// <summary>What to change, in words for the user; empty where nothing needs it.</summary>
    public required IReadOnlyList<string> Advice { get; init; }
}

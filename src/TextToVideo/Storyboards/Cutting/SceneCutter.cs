using TextToVideo.Sentences;

namespace TextToVideo.Storyboards.Cutting;

/// <summary>
/// Cuts a narration into scenes of about 3 to 8 seconds at the places that cost least: a shortest path over all units, as
/// Knuth and Plass break paragraphs into lines ("Breaking Paragraphs into Lines", 1981). So one bad break is never the price of
/// an earlier good one.
/// </summary>
internal static class SceneCutter
{
    private const double ShortestSeconds = 1.5;
    private const double ShortSeconds = 3;
    private const double FullSeconds = 6;
    private const double LongSeconds = 8;

    /// <summary>Longer scenes are never looked at, unless a single unit is longer.</summary>
    private const double WindowSeconds = 14;

    /// <summary>A scene with the end of one sentence and a whole other one, or the like.</summary>
    private const double TornSentenceCost = 2.5;

    // More than all else together that could be said against merging.
    private const double TooShortCost = 400;

    public static IReadOnlyList<SceneCut> Cut(string text, string language, double rate)
    {
        var units = UnitReader.Read(text, language, rate);
        var ends = FindEnds(units, rate);
        var cuts = new List<SceneCut>(ends.Count);
        var first = 0;
        foreach (var end in ends)
        {
            var cut = text[units[first].Start..units[end - 1].End];
            cuts.Add(new SceneCut(cut, SecondsOf(units, first, end, rate), units[end - 1].After >= BreakKind.Sentence));
            first = end;
        }
        return cuts;
    }

    /// <summary>For a text that is not to be cut.</summary>
    public static double SecondsToSay(string text, string language, double rate)
    {
        var units = UnitReader.Read(text, language, rate);
        return SecondsOf(units, 0, units.Length, rate);
    }

    private static List<int> FindEnds(TextUnit[] units, double rate)
    {
        var best = new double[units.Length + 1];
        var from = new int[units.Length + 1];
        for (var end = 1; end <= units.Length; end++)
        {
            best[end] = double.PositiveInfinity;
            var seconds = 0.0;
            var inside = 0.0;
            var runsOver = false;
            for (var first = end - 1; first >= 0; first--)
            {
                seconds += units[first].Seconds;
                if (first < end - 1)
                {
                    seconds += SpeechPace.PauseAt(units[first].After) / rate;
                    inside += KeepCost(units[first].After);
                    runsOver |= units[first].After >= BreakKind.Sentence;
                }
                if (seconds > WindowSeconds && first < end - 1) break;
                var cost = best[first] + LengthCost(seconds) + inside + CutCost(units[end - 1].After);
                if (runsOver && !(EndsSentence(units, first) && EndsSentence(units, end))) cost += TornSentenceCost;
                if (cost < best[end]) (best[end], from[end]) = (cost, first);
            }
        }
        return Trace(from);
    }

    private static List<int> Trace(int[] from)
    {
        var ends = new List<int>();
        for (var end = from.Length - 1; end > 0; end = from[end]) ends.Add(end);
        ends.Reverse();
        return ends;
    }

    private static double SecondsOf(TextUnit[] units, int first, int end, double rate)
    {
        var seconds = 0.0;
        for (var i = first; i < end; i++)
        {
            seconds += units[i].Seconds;
            if (i < end - 1) seconds += SpeechPace.PauseAt(units[i].After) / rate;
        }
        return Math.Round(seconds, 2);
    }

    /// <param name="end">Of a scene; 0 is the start of the text.</param>
    private static bool EndsSentence(TextUnit[] units, int end) => end == 0 || units[end - 1].After >= BreakKind.Sentence;

    private static double LengthCost(double seconds) => seconds switch
    {
        < ShortestSeconds => TooShortCost + (100 * (ShortestSeconds - seconds)),
        < ShortSeconds => 3 * (ShortSeconds - seconds),
        < FullSeconds => 0,
        < LongSeconds => 0.5 * (seconds - FullSeconds),
        _ => 1 + (5 * (seconds - LongSeconds)),
    };

    private static double CutCost(BreakKind kind) => kind switch
    {
        BreakKind.Line or BreakKind.Sentence => 0,
        BreakKind.StrongClause => 1.2,
        BreakKind.Clause => 2,
        BreakKind.Conjunction => 3.5,
        BreakKind.Phrase => 5.5,
        BreakKind.Word => 8,
        BreakKind.Character => 11,
        BreakKind.Glued => 16,
        _ => 30,
    };

    /// <summary>What it costs that a scene runs over a place where the listener expects a new picture.</summary>
    private static double KeepCost(BreakKind kind) => kind switch
    {
        BreakKind.Line => 3.5,
        BreakKind.Sentence => 0.6,
        _ => 0,
    };
}

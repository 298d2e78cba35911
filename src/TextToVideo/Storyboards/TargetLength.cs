using System.Globalization;
using TextToVideo.Rendering;
using TextToVideo.Requests;

namespace TextToVideo.Storyboards;

/// <summary>
/// Brings a storyboard near its wanted length. A voice cannot be stretched and no word is cut; pictures can be held longer
/// than the voice takes, within reason.
/// </summary>
internal static class TargetLength
{
    /// <summary>Further off than this, the user is told.</summary>
    private const double Tolerance = 0.15;

    /// <summary>Held longer, a video seems to have stopped.</summary>
    private const double MostStretch = 1.6;

    public static PlannedStoryboard Apply(Storyboard storyboard, double? targetSeconds, double rate)
    {
        if (targetSeconds is not { } target) return new PlannedStoryboard(storyboard, Warnings: []);
        var timings = storyboard.Scenes.Select(s => new SceneTiming(TimeSpan.FromSeconds(s.EstimatedSeconds), s.EndsSentence, TimeSpan.Zero)).ToList();
        var timeline = TimelinePlanner.Plan(timings, TransitionKind.CrossFade);
        var natural = FrameRate.ToTime(timeline.TotalFrames).TotalSeconds;
        var ratio = target / natural;
        if (ratio <= 1)
        {
            return new PlannedStoryboard(storyboard, ratio < 1 / (1 + Tolerance) ? [TooLong(storyboard, natural, target, rate)] : []);
        }
        var stretch = Math.Min(ratio, MostStretch);
        var scenes = storyboard.Scenes.Select((scene, i) => scene with { MinimumSeconds = Math.Round(timeline.Scenes[i].Length.TotalSeconds * stretch, 2) });
        IReadOnlyList<string> warnings = ratio > 1 + Tolerance ? [TooShort(storyboard, natural, target, stretch)] : [];
        return new PlannedStoryboard(storyboard with { Scenes = [.. scenes] }, warnings);
    }

    private static string TooLong(Storyboard storyboard, double natural, double target, double rate)
    {
        var surplus = Words(storyboard) * (1 - (target / natural));
        var faster = rate * natural / target;
        var advice = faster <= RequestLimits.FastestRate ? $", or set the rate to {Number(Math.Ceiling(faster * 20) / 20)}" : "";
        return $"The narration takes about {Seconds(natural)}, but {Seconds(target)} were asked for. No word is cut: leave out about {Number(Math.Ceiling(surplus))} words{advice}.";
    }

    private static string TooShort(Storyboard storyboard, double natural, double target, double stretch)
    {
        var missing = Words(storyboard) * ((target / natural) - 1);
        var reached = natural * stretch;
        var end = reached < target - 1 ? $"pictures are held longer, up to about {Seconds(reached)}" : "pictures are held longer to fill it";
        return $"The narration takes only about {Seconds(natural)} of the {Seconds(target)} asked for; {end}. About {Number(Math.Ceiling(missing))} more words would fill it with speech.";
    }

    private static int Words(Storyboard storyboard) => storyboard.Scenes.Sum(s => Speech.ScriptWords.Split(s.Text).Count);

    private static string Seconds(double seconds) => $"{Number(Math.Round(seconds))} seconds";

    private static string Number(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);
}

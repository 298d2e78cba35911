using TextToVideo.Costs;
using TextToVideo.Durable;
using TextToVideo.Rehearsals;
using TextToVideo.Requests;
using TextToVideo.Scripts;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Redoing;

/// <summary>What the steps that would be made come to at paid services. Steps that several videos share are bought once.</summary>
public sealed class RedoCosts(VideoEstimator videos, CallEstimator calls)
{
    /// <param name="rehearsed">What would be done.</param>
    public async Task<(IReadOnlyList<CostLine> Lines, IReadOnlyList<string> Notes)> EstimateAsync(
        VideoRequest request, IReadOnlyList<RehearsedCall> rehearsed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (rehearsed.Any(call => call is { Activity: nameof(WriteScript) or nameof(PlanScenes), End: RehearsedEnd.NotMade }))
        {
            // What will be said is not known; about as much as was.
            var estimate = await videos.EstimateAsync(request, cancellationToken);
            return (estimate.Lines, [.. estimate.Notes, "The scenes are planned anew; what becomes of each is known then."]);
        }
        var notes = new List<string>();
        var lines = new List<CostLine>();
        foreach (var spoken in Missing<NarrationBrief>(rehearsed, nameof(NarrateScene)).GroupBy(brief => (brief.VoiceName, brief.Language)))
        {
            var voice = await videos.FindVoiceAsync(spoken.Key.VoiceName, spoken.Key.Language, notes, cancellationToken);
            var characters = spoken.Sum(brief => BilledText.Characters(brief.Text, voice is { CountsIdeographsTwice: true }));
            if (CallEstimator.Speech(voice, characters) is { } line) lines.Add(line);
            if (voice is not { GivesWordTimes: true }) lines.AddRange(calls.Transcription(SecondsOf(spoken, voice), notes));
        }
        var heard = Missing<AlignWordsInput>(rehearsed, nameof(AlignWords)).ToList();
        if (heard.Count > 0) lines.AddRange(calls.Transcription(heard.Sum(input => input.Duration.TotalSeconds), notes));
        foreach (var brief in Missing<TranslationBrief>(rehearsed, nameof(TranslateScript))) lines.AddRange(calls.Translation(string.Join(' ', brief.Texts)));
        if (lines.Any(line => line.Price is null)) notes.Add("Some prices are not known and are not in the sum; set them, or see the provider's price list.");
        return (CallEstimator.Join(lines), [.. notes.Distinct()]);
    }

    private static IEnumerable<T> Missing<T>(IReadOnlyList<RehearsedCall> rehearsed, string activity) =>
        rehearsed.Where(call => call.Activity == activity && call.End == RehearsedEnd.NotMade).DistinctBy(call => call.Step).Select(call => PayloadJson.Read<T>(call.Input)!);

    private static double SecondsOf(IEnumerable<NarrationBrief> briefs, Voice? voice) =>
        briefs.Sum(brief => ScriptWords.Split(brief.Text).Count * 60 / ((voice?.WordsPerMinute ?? Voice.UsualWordsPerMinute) * brief.Rate));
}

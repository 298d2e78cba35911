using TextToVideo.Durable;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>Segments, voices and music become one file.</summary>
internal sealed class AssemblyStage(IOrchestrationContext context, string? take, Storyboard storyboard, Timeline timeline)
{
    public Task<FinishedVideo> RunAsync(IReadOnlyList<RenderedPart> segments, IReadOnlyList<SpokenScene> spoken, MusicUse? music)
    {
        var plan = new AssemblyPlan
        {
            Segments = [.. segments.Select(part => new SegmentUse(part.Video(), part.Frames))],
            Narrations = [.. Narrations(spoken)],
            Music = music,
            TotalFrames = timeline.TotalFrames,
            Title = storyboard.Title,
            Language = storyboard.Language,
            Take = take,
        };
        return context.CallActivityAsync<FinishedVideo>(nameof(AssembleVideo), plan, Retries.Usual);
    }

    private IEnumerable<NarrationUse> Narrations(IReadOnlyList<SpokenScene> spoken)
    {
        for (var i = 0; i < spoken.Count; i++)
        {
            if (spoken[i].Audio is not { } audio) continue;
            var span = timeline.Scenes[i];
            yield return new NarrationUse(audio.Audio, span.Start + span.NarrationOffset, audio.Narration.Duration);
        }
    }
}

using TextToVideo.Durable;
using TextToVideo.Rendering;

namespace TextToVideo.Orchestrations;

/// <summary>Voices and music become one track, while the scenes are rendered.</summary>
internal sealed class SoundStage(IOrchestrationContext context, string? take, Timeline timeline, Bookends bookends)
{
    public Task<SoundTrack> RunAsync(IReadOnlyList<SpokenScene> spoken, MusicUse? music)
    {
        var plan = new SoundPlan
        {
            Narrations = [.. Narrations(spoken)],
            Intro = bookends.Intro?.ToSound(),
            Outro = bookends.Outro?.ToSound(),
            Music = music,
            TotalFrames = timeline.TotalFrames,
            Take = take,
        };
        return context.CallActivityAsync<SoundTrack>(nameof(MixSound), plan, Retries.Usual);
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

using TextToVideo.Durable;
using TextToVideo.Rendering;

namespace TextToVideo.Orchestrations;

/// <summary>Voices and music become one track, while the scenes are rendered.</summary>
internal sealed class SoundStage(IOrchestrationContext context, string? take, Timeline timeline, Bookends bookends, int course)
{
    public async Task<SoundTrack> RunAsync(IReadOnlyList<SpokenScene> spoken, MusicUse? music)
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
        if (course < GenerateVideo.SoundMeasuredApart) return await MixAsync(plan);
        var (track, measured) = await MixLevel.FindAsync(level => MixAsync(plan with { Level = level }), MeasureAsync);
        return track with { Facts = track.Facts.As(measured) };
    }

    private Task<SoundTrack> MixAsync(SoundPlan plan) => context.CallActivityAsync<SoundTrack>(nameof(MixSound), plan, Retries.Usual);

    private Task<MeasuredSound> MeasureAsync(SoundTrack track) =>
        context.CallActivityAsync<MeasuredSound>(nameof(MeasureSound), new MeasureSoundInput(track.Audio), Retries.Usual);

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

using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Rendering;

/// <summary>Activity: makes the sound of the whole video.</summary>
public sealed class MixSound(IVideoRenderer renderer, StepRunner steps) : Activity<SoundPlan, SoundTrack>
{
    private const string AudioFile = "sound.m4a";

    public override Task<SoundTrack> RunAsync(ActivityContext context, SoundPlan input, CancellationToken cancellationToken) =>
        steps.RunAsync(
            new StepName("sound", renderer.Version),
            input,
            context,
            async (work, token) => new SoundTrack(work.KeyOf(AudioFile), await renderer.MixAsync(input, work.Output(AudioFile), token)),
            cancellationToken);
}

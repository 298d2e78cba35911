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
            async (work, token) => new SoundTrack(work.KeyOf(AudioFile), await MixAsync(input, work.Output(AudioFile), token)),
            cancellationToken);

    private async Task<MixedSound> MixAsync(SoundPlan plan, string path, CancellationToken cancellationToken)
    {
        if (plan.Level is { } level) return new MixedSound(null, null, await renderer.MixAsync(plan, level, path, cancellationToken));
        var (commands, measured) = await MixLevel.FindAsync(
            level => renderer.MixAsync(plan, level, path, cancellationToken),
            _ => renderer.MeasureSoundAsync(path, cancellationToken));
        return new MixedSound(measured.LoudnessLufs, measured.TruePeakDbtp, commands);
    }
}

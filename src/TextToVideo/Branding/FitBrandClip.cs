using System.Text.Json.Serialization;
using TextToVideo.Durable;
using TextToVideo.Rendering;
using TextToVideo.Steps;

namespace TextToVideo.Branding;

/// <param name="File">As the kit names it: by its content.</param>
public sealed record FitBrandClipInput(string File, FrameSize Frame, VideoCodec Codec, bool Draft)
{
    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}

/// <summary>Activity: makes an intro or outro ready to be joined by stream copy. All jobs of one format share what it made.</summary>
public sealed class FitBrandClip(IVideoRenderer renderer, StepRunner steps) : Activity<FitBrandClipInput, FittedClip>
{
    private const string SoundFile = "sound.wav";

    public override Task<FittedClip> RunAsync(ActivityContext context, FitBrandClipInput input, CancellationToken cancellationToken) =>
        steps.RunAsync(new StepName("brand_clip", renderer.Version), input, context, (work, token) => FitAsync(input, work, token), cancellationToken);

    private async Task<FittedClip> FitAsync(FitBrandClipInput input, StepWork work, CancellationToken cancellationToken)
    {
        var fit = new ClipFit(BrandKeys.File(input.File), input.Frame, input.Codec, input.Draft);
        var fitted = await renderer.FitClipAsync(fit, work.Output(RenderedPart.VideoFile), work.Scratch.File(SoundFile), cancellationToken);
        if (fitted.HasSound) work.Output(SoundFile);
        await File.WriteAllTextAsync(work.Output(RenderedPart.CommandFile), fitted.Picture.Command, cancellationToken);
        var part = new RenderedPart(work.Key, fitted.Picture.Frames) { Warning = fitted.Picture.Warning };
        return new FittedClip(part, fitted.HasSound ? work.KeyOf(SoundFile) : null);
    }
}

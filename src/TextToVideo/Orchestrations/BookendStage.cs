using TextToVideo.Branding;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Rendering;

namespace TextToVideo.Orchestrations;

/// <summary>The clips that a brand's videos begin and end with; a video is made without them sooner than not at all.</summary>
internal sealed class BookendStage(IOrchestrationContext context, RenderSettings settings, string? take, JobProgress progress)
{
    public async Task<Bookends> RunAsync(BrandKit? kit)
    {
        var intro = FitAsync("intro", kit?.Intro);
        var outro = FitAsync("outro", kit?.Outro);
        return new Bookends(await intro, await outro);
    }

    private async Task<FittedClip?> FitAsync(string what, BrandClip? clip)
    {
        if (clip is null) return null;
        try
        {
            var input = new FitBrandClipInput(clip.File, settings.Frame, settings.Codec, settings.Draft) { Take = take };
            var fitted = await context.CallActivityAsync<FittedClip>(nameof(FitBrandClip), input, Retries.Usual);
            if (fitted.Picture.Warning is { } warning) progress.Warn(warning);
            return fitted;
        }
        catch (TaskFailedException e) when (!JobEnding.Is(e.Code))
        {
            progress.Warn($"Made without the brand's {what}: {e.Failure.Message}");
            return null;
        }
    }
}

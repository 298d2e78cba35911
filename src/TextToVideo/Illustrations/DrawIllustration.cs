using TextToVideo.Durable;
using TextToVideo.Rendering;
using TextToVideo.Steps;

namespace TextToVideo.Illustrations;

/// <summary>Activity: draws a scene for which there is no footage.</summary>
public sealed class DrawIllustration(IIllustrator illustrator, StepRunner steps) : Activity<IllustrationBrief, DrawnScene>
{
    public override Task<DrawnScene> RunAsync(ActivityContext context, IllustrationBrief input, CancellationToken cancellationToken) =>
        steps.RunAsync(new StepName("illustration", illustrator.Version), input, context, (work, token) => DrawAsync(input, work, token), cancellationToken);

    private async Task<DrawnScene> DrawAsync(IllustrationBrief brief, StepWork work, CancellationToken cancellationToken)
    {
        var drawn = await illustrator.DrawAsync(brief, work.Scratch.Path, cancellationToken);
        foreach (var fileName in drawn.Layers.Select(layer => layer.FileName).Distinct(StringComparer.Ordinal)) work.Output(fileName);
        return new DrawnScene(new DrawnVisual(work.Key, drawn.Layers) { Tones = drawn.Tones }, drawn.Description, drawn.Attributions);
    }
}

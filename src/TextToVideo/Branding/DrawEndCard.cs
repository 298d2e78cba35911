using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Rendering;
using TextToVideo.Steps;

namespace TextToVideo.Branding;

/// <summary>Activity: draws the card after the last scene.</summary>
public sealed class DrawEndCard(IEndCardPainter painter, IArtifactStore store, StepRunner steps) : Activity<EndCardBrief, DrawnVisual>
{
    public override Task<DrawnVisual> RunAsync(ActivityContext context, EndCardBrief input, CancellationToken cancellationToken) =>
        steps.RunAsync(new StepName("end_card", painter.Version), input, context, (work, token) => DrawAsync(input, work, token), cancellationToken);

    private async Task<DrawnVisual> DrawAsync(EndCardBrief brief, StepWork work, CancellationToken cancellationToken)
    {
        await using var font = await BrandFont.OpenAsync(store, brief.FontFile, cancellationToken);
        var drawn = await painter.PaintAsync(brief, font.File, work.Scratch.Path, cancellationToken);
        foreach (var layer in drawn.Layers) work.Output(layer.FileName);
        return new DrawnVisual(work.Key, drawn.Layers);
    }
}

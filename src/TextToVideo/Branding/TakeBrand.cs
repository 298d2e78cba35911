using TextToVideo.Artifacts;
using TextToVideo.Captions;
using TextToVideo.Durable;
using TextToVideo.Rendering;
using TextToVideo.Steps;

namespace TextToVideo.Branding;

public sealed record TakeBrandInput(string Name, FrameSize Frame, CaptionStyleName Captions, string Language);

/// <summary>Activity: reads a brand's kit for a job and makes its logo ready. Its result is what the job shows, whatever becomes of the kit.</summary>
public sealed class TakeBrand(BrandShelf shelf, IArtifactStore store, ILogoPainter painter, StepRunner steps) : Activity<TakeBrandInput, TakenBrand>
{
    private const string LogoFile = "logo.png";

    public override async Task<TakenBrand> RunAsync(ActivityContext context, TakeBrandInput input, CancellationToken cancellationToken)
    {
        var (kit, _) = await shelf.GetAsync(input.Name, cancellationToken);
        var look = new BrandLook { Captions = CaptionBrand.Of(kit.Colours.Accent, kit.Colours.Text, kit.Font, kit.FontFile) };
        if (kit.Logo is { } logo && logo.Opacity > 0)
        {
            var wish = new LogoWish(logo.File, LogoRoom.Of(logo, input.Frame), logo.Opacity);
            var picture = await steps.RunAsync(new StepName("logo", painter.Version), wish, context, (work, token) => PaintAsync(wish, work, token), cancellationToken);
            look = look with { Logo = LogoRoom.Place(logo, picture, new CaptionLook(input.Captions, input.Frame, input.Language)) };
        }
        return new TakenBrand(kit, look, shelf.Review(kit));
    }

    private async Task<LogoPicture> PaintAsync(LogoWish wish, StepWork work, CancellationToken cancellationToken)
    {
        await using var source = await store.OpenLocalAsync(BrandKeys.File(wish.File), cancellationToken);
        var size = await painter.PaintAsync(source.Path, wish.Room, wish.Opacity, work.Output(LogoFile), cancellationToken);
        return new LogoPicture(work.KeyOf(LogoFile), size.Width, size.Height);
    }

    private sealed record LogoWish(string File, FrameSize Room, double Opacity);
}

using TextToVideo.Artifacts;
using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>An illustration of plain shapes whose place in a frame can be measured.</summary>
internal static class TestDrawing
{
    public static readonly FrameSize Frame = new(320, 180);

    /// <summary>As the rasteriser writes them; where a picture has opacity, its colours are weighted by it.</summary>
    private static readonly string[] Qoi = ["-c:v", "qoi", "-f", "image2pipe"];

    private static int _folders;

    /// <param name="hue">Of the backdrop, 0 to 360.</param>
    public static async Task<DrawnVisual> DrawAsync(RenderStage stage, int hue, CancellationToken cancellationToken, params IllustrationLayer[] layers)
    {
        var folder = new ArtifactKey($"test/drawing{Interlocked.Increment(ref _folders)}");
        var backdrop = new IllustrationLayer { FileName = "back.qoi", X = -16, Y = -8, Width = 352, Height = 196, Motion = LayerMotion.DriftLeft, Reach = 20 };
        var back = stage.NewPath(".qoi");
        await TestTool.FfmpegAsync(cancellationToken, ["-f", "lavfi", "-i", $"gradients=s=352x196:x0=0:y0=0:x1=352:y1=196:c0=0x203040:c1=0x605080:seed=1,hue=h={hue}", "-frames:v", "1", .. Qoi, back]);
        await stage.Store.PublishAsync(back, folder.Append("back.qoi"), cancellationToken);
        foreach (var layer in layers)
        {
            var path = stage.NewPath(".qoi");
            await DrawDiscAsync(path, layer.Width, layer.Height, cancellationToken);
            await stage.Store.PublishAsync(path, folder.Append(layer.FileName), cancellationToken);
        }
        return new DrawnVisual(folder, [backdrop, .. layers]);
    }

    public static IllustrationLayer Disc(LayerMotion motion, double reach = 40, double entersAt = 0) =>
        new() { FileName = "disc.qoi", X = 130, Y = 60, Width = 60, Height = 60, Motion = motion, Reach = reach, EntersAt = entersAt };

    /// <summary>Yellow, clear around it, soft at the edge.</summary>
    private static async Task DrawDiscAsync(string path, int width, int height, CancellationToken cancellationToken) => await TestTool.FfmpegAsync(
        cancellationToken,
        ["-f", "lavfi", "-i", $"color=c=black@0:s={width}x{height},format=rgba,geq=r=255:g=220:b=40:a='255*clip({width / 2}-hypot(X-{(width - 1) / 2.0},Y-{(height - 1) / 2.0}),0,1)',format=gbrap,premultiply=inplace=1,format=rgba",
        "-frames:v", "1", .. Qoi, path]);
}

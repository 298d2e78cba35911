using TextToVideo.Artifacts;
using TextToVideo.Captions;
using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>Footage made to order, probed, published and shown as a scene.</summary>
internal static class TestClip
{
    public static readonly RenderSettings Settings = new()
    {
        Frame = TestDrawing.Frame,
        Captions = CaptionStyleName.None,
        Language = "en",
        Transition = TransitionKind.CrossFade,
    };

    /// <param name="arguments">After the source, before the output: filters, codecs.</param>
    public static async Task<string> MakeAsync(RenderStage stage, string extension, string source, CancellationToken cancellationToken, params string[] arguments)
    {
        var path = stage.NewPath(extension);
        await TestTool.FfmpegAsync(cancellationToken, ["-v", "error", "-f", "lavfi", "-i", source, .. arguments, path]);
        return path;
    }

    public static async Task<SceneShot> ShotAsync(RenderStage stage, string path, int frames, CancellationToken cancellationToken, double startSeconds = 0, int seed = 0)
    {
        var facts = await stage.Get<IMediaProbe>().ProbePictureAsync(path, cancellationToken);
        var key = await stage.PublishAsync(path, cancellationToken);
        return Shot(key, facts, frames, startSeconds, seed);
    }

    /// <summary>The shot with its clip shown in another way.</summary>
    public static SceneShot With(this SceneShot shot, Func<ClipVisual, ClipVisual> change) => shot with { Visual = shot.Visual with { Clip = change(shot.Visual.Clip!) } };

    public static async Task<DecodedVideo> RenderAsync(RenderStage stage, SceneShot shot, CancellationToken cancellationToken, RenderSettings? settings = null)
    {
        var (path, frame) = (stage.NewPath(".mp4"), (settings ?? Settings).Frame);
        await stage.Renderer.RenderBodyAsync(new BodyRender(shot, settings ?? Settings, 0, shot.Frames), path, cancellationToken);
        return await DecodedVideo.ReadAsync(path, frame.Width, frame.Height, cancellationToken);
    }

    private static SceneShot Shot(ArtifactKey key, MediaFacts facts, int frames, double startSeconds, int seed) => new()
    {
        Visual = new SceneVisual { Clip = new ClipVisual(key, facts, startSeconds) },
        Frames = frames,
        Words = [],
        Seed = seed,
    };
}

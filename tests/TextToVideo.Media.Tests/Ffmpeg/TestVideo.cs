using TextToVideo.Artifacts;
using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>A short video of drawn scenes, from bodies and joints to the joined file.</summary>
internal sealed class TestVideo(RenderStage stage, CancellationToken cancellationToken)
{
    private const int JointFrames = 12;
    private const int SceneFrames = 60;
    private const int Scenes = 3;

    private RenderSettings Settings => TestClip.Settings with { Captions = CaptionStyleName.None, Codec = Codec };

    public const int TotalFrames = Scenes * SceneFrames;

    public VideoCodec Codec { get; init; }

    public IReadOnlyList<string> SegmentPaths { get; private set; } = [];

    public string Path { get; private set; } = "";

    /// <summary>What a thumbnail is picked from.</summary>
    public IReadOnlyList<SegmentUse> Bodies { get; private set; } = [];

    public async Task<AssembledVideo> MakeAsync(IReadOnlyList<NarrationUse> narrations, MusicUse? music, string title = "Test", string language = "en")
    {
        var segments = await RenderAsync();
        Bodies = [.. segments.Where((_, i) => i % 2 == 0)];
        var soundPath = stage.NewPath(".m4a");
        var mixed = await stage.MixAsync(new SoundPlan { Narrations = narrations, Music = music, TotalFrames = TotalFrames }, soundPath, cancellationToken);
        var sound = new SoundTrack(await stage.PublishAsync(soundPath, cancellationToken), mixed);
        Path = stage.NewPath(".mp4");
        return await stage.Renderer.AssembleAsync(
            new AssemblyPlan { Segments = segments, Sound = sound, TotalFrames = TotalFrames, Title = title, Language = language }, Path, cancellationToken);
    }

    /// <summary>A voice-like sound: a buzz in syllables, with pauses.</summary>
    public async Task<NarrationUse> SpeakAsync(double startSeconds, double seconds, int sampleRateHz = 16_000, double level = 0.2)
    {
        var path = await TestClip.MakeAsync(
            stage, ".wav", $"aevalsrc='{level}*(0.5+0.5*sin(2*PI*4*t))*(sin(2*PI*180*t)+0.5*sin(2*PI*720*t)+0.3*sin(2*PI*2400*t))*lt(mod(t,1.3),1)':s={sampleRateHz}:d={seconds}", cancellationToken, "-c:a", "pcm_s16le");
        return new NarrationUse(await stage.PublishAsync(path, cancellationToken), TimeSpan.FromSeconds(startSeconds), TimeSpan.FromSeconds(seconds));
    }

    public async Task<MusicUse> PlayAsync(double seconds, double levelDb = -18)
    {
        var path = await TestClip.MakeAsync(stage, ".flac", $"aevalsrc='0.3*sin(2*PI*220*t)+0.2*sin(2*PI*331*t)|0.3*sin(2*PI*220*t)':s=44100:d={seconds}", cancellationToken);
        return new MusicUse(await stage.PublishAsync(path, cancellationToken), levelDb);
    }

    public async Task<IReadOnlyList<SegmentUse>> RenderAsync()
    {
        var shots = new List<SceneShot>();
        for (var i = 0; i < Scenes; i++)
        {
            var drawn = await TestDrawing.DrawAsync(stage, 120 * i, cancellationToken, TestDrawing.Disc((LayerMotion)(1 + i)));
            shots.Add(new SceneShot { Visual = new SceneVisual { Drawn = drawn }, Frames = SceneFrames, Words = [], Seed = i });
        }
        var (paths, segments) = (new List<string>(), new List<SegmentUse>());
        for (var i = 0; i < Scenes; i++)
        {
            var (first, last) = (i == 0 ? 0 : JointFrames / 2, i == Scenes - 1 ? SceneFrames : SceneFrames - (JointFrames / 2));
            var path = stage.NewPath(".mp4");
            await stage.Renderer.RenderBodyAsync(new BodyRender(shots[i], Settings, first, last - first), path, cancellationToken);
            segments.Add(await PublishAsync(path, last - first, paths));
            if (i == Scenes - 1) break;
            path = stage.NewPath(".mp4");
            await stage.Renderer.RenderJointAsync(new JointRender(shots[i], shots[i + 1], Settings, JointFrames), path, cancellationToken);
            segments.Add(await PublishAsync(path, JointFrames, paths));
        }
        SegmentPaths = paths;
        return segments;
    }

    private async Task<SegmentUse> PublishAsync(string path, int frames, List<string> paths)
    {
        ArtifactKey key = await stage.PublishAsync(path, cancellationToken);
        paths.Add(await stage.LocalPathAsync(key, cancellationToken));
        return new SegmentUse(key, frames);
    }
}

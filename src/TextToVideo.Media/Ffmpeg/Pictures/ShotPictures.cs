using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>Adds what a shot shows, whatever it is, to a graph.</summary>
internal sealed class ShotPictures(FrameSize frame, WorkFolder work, bool canToneMap)
{
    /// <returns>Label of a stream of 30 frames a second, numbered from 0.</returns>
    public async Task<string> AddAsync(FilterGraph graph, SceneShot shot, ShotRange range, CancellationToken cancellationToken)
    {
        var picture = shot.Visual switch
        {
            { Drawn: { } drawn } => await AddDrawnAsync(graph, drawn, shot, range, cancellationToken),
            { Clip: { } clip } => await AddClipAsync(graph, clip, shot, range, cancellationToken),
            _ => throw new ArgumentException("A shot shows a clip or a drawing.", nameof(shot)),
        };
        return graph.Chain(picture, $"format=yuv420p,setsar=1,setpts=N,fps={FrameRate.FramesPerSecond}");
    }

    private async Task<string> AddDrawnAsync(FilterGraph graph, DrawnVisual drawn, SceneShot shot, ShotRange range, CancellationToken cancellationToken)
    {
        var files = new List<string>();
        foreach (var layer in drawn.Layers) files.Add(await work.BringAsync(drawn.Folder.Append(layer.FileName), cancellationToken));
        return new DrawnPicture(drawn.Layers, files, frame, shot.Frames).AddTo(graph, range);
    }

    private async Task<string> AddClipAsync(FilterGraph graph, ClipVisual clip, SceneShot shot, ShotRange range, CancellationToken cancellationToken)
    {
        var file = await work.BringAsync(clip.Key, cancellationToken);
        return clip.Facts.Kind == FootageKind.Picture
            ? new StillPicture(clip, file, frame, shot.Frames, shot.Seed, canToneMap).AddTo(graph, range)
            : new ClipPicture(clip, file, frame, shot.Frames, canToneMap).AddTo(graph, range);
    }
}

using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>Adds what a shot shows, whatever it is, to a graph.</summary>
/// <param name="canToneMap">Asked for footage only: drawings need it not, and asking starts ffmpeg.</param>
internal sealed class ShotPictures(FrameSize frame, WorkFolder work, Func<CancellationToken, Task<bool>> canToneMap)
{
    /// <returns>Label of a stream of 30 frames a second, numbered from 0.</returns>
    public async Task<string> AddAsync(FilterGraph graph, SceneShot shot, ShotRange range, CancellationToken cancellationToken)
    {
        var pieces = ShotPiece.Of(shot, range);
        var pictures = new List<string>();
        foreach (var piece in pieces)
        {
            var picture = await AddAsync(graph, piece, cancellationToken);
            var end = pieces.Count > 1 ? $",trim=end_frame={piece.Range.Count}" : "";
            pictures.Add(graph.Chain(picture, $"format=yuv420p,setsar=1,setpts=N,fps={FrameRate.FramesPerSecond}{end}"));
        }
        return pictures.Count == 1 ? pictures[0] : graph.Chain(pictures, $"concat=n={pictures.Count},settb=1/{FrameRate.FramesPerSecond},setpts=N,fps={FrameRate.FramesPerSecond}");
    }

    private Task<string> AddAsync(FilterGraph graph, ShotPiece piece, CancellationToken cancellationToken) => piece.Visual switch
    {
        { Drawn: { } drawn } => AddDrawnAsync(graph, drawn, piece, cancellationToken),
        { Clip: { } clip } => AddClipAsync(graph, clip, piece, cancellationToken),
        _ => throw new ArgumentException("A shot shows a clip or a drawing.", nameof(piece)),
    };

    private async Task<string> AddDrawnAsync(FilterGraph graph, DrawnVisual drawn, ShotPiece piece, CancellationToken cancellationToken)
    {
        var files = new List<string>();
        foreach (var layer in drawn.Layers) files.Add(await work.BringAsync(drawn.Folder.Append(layer.FileName), cancellationToken));
        return new DrawnPicture(drawn, files, frame, piece.Frames).AddTo(graph, piece.Range);
    }

    private async Task<string> AddClipAsync(FilterGraph graph, ClipVisual clip, ShotPiece piece, CancellationToken cancellationToken)
    {
        var file = await work.BringAsync(clip.Key, cancellationToken);
        return clip.Facts.Kind == FootageKind.Picture
            ? new StillPicture(clip, file, frame, piece.Frames, piece.Seed, await canToneMap(cancellationToken)).AddTo(graph, piece.Range)
            : new ClipPicture(clip, file, frame, await canToneMap(cancellationToken)).AddTo(graph, piece.Range);
    }
}

using TextToVideo.Footage;
using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>A photograph or drawing from outside, under a slow zoom or pan.</summary>
internal sealed class StillPicture(ClipVisual picture, string file, FrameSize frame, int sceneFrames, int seed, bool canToneMap)
{
    /// <summary>By how much the picture is larger than the frame where it is nearest.</summary>
    private const double Zoom = 0.1;

    public string AddTo(FilterGraph graph, ShotRange range)
    {
        var large = new FrameSize(Even(frame.Width * (1 + Zoom)), Even(frame.Height * (1 + Zoom)));
        var image = graph.AddInput(file, "v:0", ["-threads", "1", .. MediaInput.Guards]);
        var video = FrameFit.Add(graph, graph.Chain(image, OnBlack), picture.Facts, large, SourceColour.Filters(picture.Facts, canToneMap), picture.Part);
        return (seed & 3) switch
        {
            0 => AddZoom(graph, video, range, SceneClock.Progress(SceneClock.FrameNow, sceneFrames)),
            1 => AddZoom(graph, video, range, $"(1-{SceneClock.Progress(SceneClock.FrameNow, sceneFrames)})"),
            2 => AddPan(graph, video, range, large, LayerMotion.DriftLeft),
            _ => AddPan(graph, video, range, large, LayerMotion.DriftRight),
        };
    }

    /// <summary>Sizes are whole and even, so that the middle never shakes; the edges grow by about a pixel a frame.</summary>
    private string AddZoom(FilterGraph graph, string picture, ShotRange range, string progress) => graph.Chain(
        picture,
        $"loop=-1:1,{SceneClock.Stamp(range.First)},{CentredZoom.Filters(frame, $"(1+{Zoom}*{progress})", "bicubic")}");

    private string AddPan(FilterGraph graph, string picture, ShotRange range, FrameSize large, LayerMotion motion)
    {
        var (spareX, spareY) = (large.Width - frame.Width, large.Height - frame.Height);
        var path = LayerPath.Of(
            new IllustrationLayer { FileName = file, X = -spareX / 2, Y = 0, Width = large.Width, Height = large.Height, Motion = motion, Reach = spareX - (4 * SubpixelShift.Padding) },
            sceneFrames)!;
        var moving = SubpixelShift.SelectBackdrop(graph, graph.Chain(picture, "format=gbrp"), path, range);
        return graph.Chain(moving, $"crop={frame.Width}:{frame.Height}:{SubpixelShift.CropFrom(path)}:{spareY / 2}");
    }

    /// <summary>Clear parts of a picture would show whatever colour hides in them.</summary>
    private string OnBlack => picture.Facts.HasAlpha ? "format=gbrap,premultiply=inplace=1,format=gbrp" : "null";

    private static int Even(double value) => 2 * (int)Math.Round(value / 2);
}

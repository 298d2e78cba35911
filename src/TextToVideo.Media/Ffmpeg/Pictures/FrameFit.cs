using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>Brings a picture of any shape to the size of the frame.</summary>
internal static class FrameFit
{
    /// <summary>Where filling the frame would cost more of the picture than this, it is shown whole before a blurred copy of itself.</summary>
    private const double UsualMostCropped = 0.5;

    /// <summary>Where the shapes are as near as this, nobody sees that the picture is stretched.</summary>
    private const double SameShape = 0.01;

    /// <param name="colour">Filters that make it BT.709; applied once it is small.</param>
    /// <param name="part">What of it is shown; null: what fits.</param>
    /// <param name="pan">Where the part goes; the picture's frames count as those of a scene (<see cref="SceneClock"/>). Null: it stands still.</param>
    /// <param name="mostCropped">Share of the picture that may fall outside, where no part is given.</param>
    public static string Add(FilterGraph graph, string picture, MediaFacts facts, FrameSize size, string colour, PicturePart? part = null, double mostCropped = UsualMostCropped, IReadOnlyList<PanStop>? pan = null)
    {
        var seen = part is null ? picture : graph.Chain(picture, CropTo(part, pan));
        var lost = LostByFilling(facts, part, size);
        if (lost <= (part is null ? mostCropped : SameShape)) return graph.Chain(seen, $"{CropToShape(size)},{ScaleTo(size)},{colour}");

        var copies = graph.Split(seen, "split", 2);
        var behind = graph.Chain(copies[0], $"{CropToShape(size)},{Blurred(size, colour)}");
        var whole = graph.Chain(copies[1], $"{ScaleInto(size)},{colour}");
        return graph.Chain([behind, whole], "overlay=x=(W-w)/2:y=(H-h)/2:format=yuv420:eval=init");
    }

    /// <returns>0 to 1: the part of the picture that falls outside.</returns>
    public static double LostByFilling(MediaFacts facts, PicturePart? part, FrameSize size)
    {
        var shape = facts.Width * (part?.Width ?? 1) / (facts.Height * (part?.Height ?? 1));
        var wanted = (double)size.Width / size.Height;
        return 1 - (Math.Min(shape, wanted) / Math.Max(shape, wanted));
    }

    private static string CropTo(PicturePart part, IReadOnlyList<PanStop>? pan)
    {
        var way = pan is null ? null : PanExpression.Of(pan);
        var isWide = part.Width < 1;
        var left = isWide && way is not null ? way : FormattableString.Invariant($"{part.Left}");
        var top = !isWide && way is not null ? way : FormattableString.Invariant($"{part.Top}");
        return FormattableString.Invariant($"crop=w='max(1,iw*{part.Width})':h='max(1,ih*{part.Height})':x='iw*{left}':y='ih*{top}':exact=1");
    }

    // Cropped before it is scaled: a panorama scaled to the frame's height would be of any size.
    private static string CropToShape(FrameSize size) =>
        $"crop=w='max(1,min(iw,ih*{size.Width}/{size.Height}/sar))':h='max(1,min(ih,iw*sar*{size.Height}/{size.Width}))':exact=1";

    private static string ScaleTo(FrameSize size) => $"scale={size.Width}:{size.Height}:flags=bicubic,setsar=1";

    private static string ScaleInto(FrameSize size) =>
        $"scale=w='max(2,2*floor(min({size.Width},{size.Height}*dar)/2))':h='max(2,2*floor(min({size.Height},{size.Width}/dar)/2))':flags=bicubic,setsar=1";

    /// <summary>Blurred at a sixteenth of the size, where a wide blur is cheap, and a little darker than the picture before it. Of even sides, which `zscale` wants.</summary>
    private static string Blurred(FrameSize size, string colour) =>
        $"scale={Sixteenth(size.Width)}:{Sixteenth(size.Height)}:flags=area,{colour},gblur=sigma=3,lutyuv=y='16+(val-16)*0.7',scale={size.Width}:{size.Height}:flags=bilinear,setsar=1";

    private static int Sixteenth(int side) => 2 * Math.Max(1, side / 32);
}

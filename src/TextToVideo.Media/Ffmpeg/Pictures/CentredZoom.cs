using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>Scales each frame to a size of its own and cuts the frame out of its middle.</summary>
internal static class CentredZoom
{
    /// <summary>
    /// Sizes are even, so that the middle never shakes. `crop` knows the size of the first frame only, and would hold the
    /// zoom by that frame's corner: it is told the place for each frame.
    /// </summary>
    /// <param name="factor">From 1; an expression over `n` or `t`.</param>
    public static string Filters(FrameSize frame, string factor, string flags)
    {
        var (halfWidth, halfHeight) = (frame.Width / 2, frame.Height / 2);
        return $"scale=w='2*round({halfWidth}*{factor})':h='2*round({halfHeight}*{factor})':eval=frame:flags={flags}," +
            $"crop={frame.Width}:{frame.Height}:'round({halfWidth}*{factor})-{halfWidth}':'round({halfHeight}*{factor})-{halfHeight}':exact=1,setsar=1";
    }
}

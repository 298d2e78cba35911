namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>All pictures become BT.709, limited range; ffmpeg would take BT.601 for what comes from RGB.</summary>
internal static class Colour
{
    public const string ToVideo = "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,setsar=1";

    public const string ToVideoWithAlpha = "scale=out_color_matrix=bt709:out_range=tv,format=yuva420p,setsar=1";

    /// <summary>From colours that are weighted by their opacity.</summary>
    public const string WeightedToVideo = $"unpremultiply=inplace=1,{ToVideoWithAlpha}";
}

using TextToVideo.Footage;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>Brings the colours of footage to BT.709.</summary>
internal static class SourceColour
{
    /// <summary>From here on an unmarked file is taken for BT.709, as players do.</summary>
    private const int HighDefinitionLines = 720;

    /// <param name="canToneMap">The build of ffmpeg has zscale and tonemap. Without, bright parts of HDR footage look flat, but it is shown.</param>
    public static string Filters(MediaFacts facts, bool canToneMap)
    {
        if (facts.IsHdr && canToneMap)
            return "zscale=transfer=linear:npl=100,format=gbrpf32le,zscale=primaries=bt709,tonemap=tonemap=hable:desat=0," +
                "zscale=transfer=bt709:matrix=bt709:range=limited,format=yuv420p";

        return $"scale=in_color_matrix={Matrix(facts)}:out_color_matrix=bt709:out_range=tv,format=yuv420p";
    }

    private static string Matrix(MediaFacts facts) => facts.ColourMatrix switch
    {
        "bt709" => "bt709",
        "bt470bg" or "smpte170m" => "bt601",
        "bt2020nc" or "bt2020c" => "bt2020",
        "smpte240m" => "smpte240m",
        _ => facts.Height >= HighDefinitionLines ? "bt709" : "bt601",
    };
}

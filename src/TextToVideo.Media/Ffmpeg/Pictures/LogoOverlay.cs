using TextToVideo.Branding;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>Lays a logo over the finished picture, still through cuts and joints. It is decoded and turned to YUV once; frames pay for its own pixels alone.</summary>
internal static class LogoOverlay
{
    public static async Task<string> AddAsync(FilterGraph graph, string picture, LogoMark? logo, WorkFolder work, CancellationToken cancellationToken)
    {
        if (logo is null) return picture;
        var file = await work.BringAsync(logo.Key, cancellationToken);
        var image = graph.Chain(graph.AddInput(file, "v", ["-threads", "1", .. MediaInput.Own("png_pipe")]), Colour.ToVideoWithAlpha);
        return graph.Chain([picture, image], $"overlay=x={logo.X}:y={logo.Y}:format=yuv420:eval=init:eof_action=repeat");
    }
}

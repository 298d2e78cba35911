namespace TextToVideo.Api.Files;

/// <summary>The files of a job that its user may have. Marks and working files of the product are not among them.</summary>
internal static class JobFileType
{
    /// <returns>The media type; null where the name is none of them.</returns>
    public static string? Of(string name) => name switch
    {
        "video.mp4" => "video/mp4",
        "thumbnail.jpg" => "image/jpeg",
        "captions.srt" => "application/x-subrip; charset=utf-8",
        "captions.vtt" => "text/vtt; charset=utf-8",
        "captions.ass" => "text/x-ssa; charset=utf-8",
        "storyboard.json" or "attribution.json" or "manifest.json" => "application/json",
        "attribution.txt" => "text/plain; charset=utf-8",
        _ => null,
    };
}

namespace TextToVideo.Media.Ffmpeg;

/// <summary>
/// What ffmpeg may do with a file that came from outside: read that file, as what it is. Formats that name other files
/// or addresses (playlists, `concat` scripts) are not on the list, and frames that would fill the memory are not decoded,
/// whether the file begins with them or turns to them later.
/// </summary>
internal static class MediaInput
{
    public const string Formats =
        "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,flv,asf,mpeg,mpegts,mpegvideo,h264,hevc,m4v,ogg,mxf,gif,apng," +
        "png_pipe,jpeg_pipe,webp_pipe,bmp_pipe,tiff_pipe,jpegxl_pipe,ppm_pipe,pgm_pipe,image2," +
        "wav,w64,mp3,flac,aac,aiff,caf";

    /// <summary>8K in either direction, with room for photographs.</summary>
    public const int MostPixels = 8192 * 8192;

    public static readonly string[] Guards = ["-protocol_whitelist", "file", "-format_whitelist", Formats, "-max_pixels", $"{MostPixels}"];

    /// <summary>
    /// False for transport streams, which have no index: ffmpeg goes to the moment that is asked for, and shows nothing before the key
    /// frame that comes next, if any does.
    /// </summary>
    public static bool SeeksToKeyFrames(string file) => Path.GetExtension(file).ToLowerInvariant() is not (".ts" or ".mts" or ".m2ts");

    /// <summary>For what the product itself wrote: its format is known.</summary>
    public static string[] Own(string format) => ["-protocol_whitelist", "file", "-f", format];
}

namespace TextToVideo.Uploads;

/// <summary>What a file is by its first bytes. Only formats on this list are let in; what they are good for is tried by decoding.</summary>
/// <param name="Kind">As it is meant; a container for video may hold sound alone.</param>
internal sealed record MediaSignature(string Extension, string MediaType, UploadKind Kind)
{
    /// <summary>As many bytes as tell them all apart.</summary>
    public const int HeadBytes = 16;

    public const string Known = "MP4, MOV, WebM, MKV, AVI, GIF, JPEG, PNG, WebP, MP3, M4A, AAC, WAV, FLAC or Ogg; for brand kits also TTF, OTF or SVG";

    private static readonly string[] SoundBrands = ["M4A ", "M4B "];

    /// <returns>Null: none of them.</returns>
    public static MediaSignature? Of(ReadOnlySpan<byte> head)
    {
        if (Has(head, 4, "ftyp"u8)) return OfBrand(head);
        if (Has(head, 0, [0x1A, 0x45, 0xDF, 0xA3])) return new(".mkv", "video/x-matroska", UploadKind.Video);
        if (Has(head, 0, [0x89, .. "PNG\r\n"u8])) return new(".png", "image/png", UploadKind.Picture);
        if (Has(head, 0, [0xFF, 0xD8, 0xFF])) return new(".jpg", "image/jpeg", UploadKind.Picture);
        if (Has(head, 0, "GIF8"u8)) return new(".gif", "image/gif", UploadKind.Picture);
        if (Has(head, 0, "RIFF"u8)) return OfRiff(head);
        if (Has(head, 0, "fLaC"u8)) return new(".flac", "audio/flac", UploadKind.Audio);
        if (Has(head, 0, "OggS"u8)) return new(".ogg", "audio/ogg", UploadKind.Audio);
        if (Has(head, 0, [0, 1, 0, 0]) || Has(head, 0, "true"u8)) return new(".ttf", "font/ttf", UploadKind.Font);
        if (Has(head, 0, "OTTO"u8)) return new(".otf", "font/otf", UploadKind.Font);
        if (IsMarkup(head)) return new(".svg", "image/svg+xml", UploadKind.Vector);
        if (Has(head, 0, "ID3"u8)) return new(".mp3", "audio/mpeg", UploadKind.Audio);
        return head.Length > 1 && head[0] == 0xFF ? OfSync(head[1]) : null;
    }

    private static MediaSignature OfBrand(ReadOnlySpan<byte> head)
    {
        var brand = System.Text.Encoding.Latin1.GetString(head[8..Math.Min(12, head.Length)]);
        if (SoundBrands.Contains(brand)) return new(".m4a", "audio/mp4", UploadKind.Audio);
        return brand == "qt  " ? new(".mov", "video/quicktime", UploadKind.Video) : new(".mp4", "video/mp4", UploadKind.Video);
    }

    private static MediaSignature? OfRiff(ReadOnlySpan<byte> head)
    {
        if (Has(head, 8, "WAVE"u8)) return new(".wav", "audio/wav", UploadKind.Audio);
        if (Has(head, 8, "WEBP"u8)) return new(".webp", "image/webp", UploadKind.Picture);
        return Has(head, 8, "AVI "u8) ? new(".avi", "video/x-msvideo", UploadKind.Video) : null;
    }

    /// <summary>Frames of MPEG audio begin with eleven bits set; then two of the version and two of the layer, which AAC has as zero. Nobody uses layer I (three), and text in UTF-16 begins like it.</summary>
    private static MediaSignature? OfSync(byte second)
    {
        if ((second & 0xF6) == 0xF0) return new(".aac", "audio/aac", UploadKind.Audio);
        return (second & 0xE0) == 0xE0 && (second & 0x06) is 0x02 or 0x04 ? new(".mp3", "audio/mpeg", UploadKind.Audio) : null;
    }

    /// <summary>It may be an SVG; its reader tells.</summary>
    private static bool IsMarkup(ReadOnlySpan<byte> head)
    {
        var start = Has(head, 0, [0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        return Has(start, 0, "<svg"u8) || Has(start, 0, "<?xml"u8) || Has(start, 0, "<!DOCTYPE svg"u8) || Has(start, 0, "<!-- "u8);
    }

    private static bool Has(ReadOnlySpan<byte> head, int at, ReadOnlySpan<byte> mark) => head.Length >= at + mark.Length && head[at..].StartsWith(mark);
}

using TextToVideo.Footage;

namespace TextToVideo.Providers.Footage;

/// <summary>Tells media files by their first bytes, whatever their name and Content-Type say.</summary>
internal static class MediaSignature
{
    /// <summary>As many bytes as the longest signature needs.</summary>
    public const int Length = 12;

    /// <returns>Null where it is no video or picture that the product takes.</returns>
    public static FootageKind? KindOf(ReadOnlySpan<byte> start)
    {
        if (start.Length < Length) return null;
        if (start[4..8] is [(byte)'f', (byte)'t', (byte)'y', (byte)'p'])
        {
            // HEIF and AVIF pictures are boxes of the same family.
            return start[8..12].SequenceEqual("avif"u8) || start[8..12].SequenceEqual("heic"u8) || start[8..12].SequenceEqual("mif1"u8) ? FootageKind.Picture : FootageKind.Video;
        }
        if (start[..4] is [0x1A, 0x45, 0xDF, 0xA3]) return FootageKind.Video; // Matroska, WebM
        if (start[..3] is [0xFF, 0xD8, 0xFF]) return FootageKind.Picture; // JPEG
        if (start[..8] is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) return FootageKind.Picture;
        if (start[..4].SequenceEqual("RIFF"u8) && start[8..12].SequenceEqual("WEBP"u8)) return FootageKind.Picture;
        return null;
    }
}

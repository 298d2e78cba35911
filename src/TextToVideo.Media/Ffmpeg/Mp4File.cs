using System.Buffers.Binary;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>
/// Whether an MP4 file is all there, by its boxes alone (ISO/IEC 14496-12, 4.2): a few reads, whatever its size. A program may
/// end well while its last blocks never reach the disk, and what is published once is never made again.
/// </summary>
internal static class Mp4File
{
    private const int ShortHeader = 8, LongHeader = 16;

    public static bool IsWhole(string path)
    {
        if (!File.Exists(path)) return false;
        using var file = File.OpenHandle(path);
        var length = RandomAccess.GetLength(file);
        var hasIndex = false;
        Span<byte> header = stackalloc byte[LongHeader];
        var at = 0L;
        while (at < length)
        {
            var read = RandomAccess.Read(file, header, at);
            if (read < ShortHeader) return false;
            long size = BinaryPrimitives.ReadUInt32BigEndian(header);
            var isLong = size == 1;
            if (isLong) size = read < LongHeader ? 0 : BinaryPrimitives.ReadInt64BigEndian(header[ShortHeader..]);
            if (size < (isLong ? LongHeader : ShortHeader) || size > length - at) return false;
            hasIndex |= header[4..ShortHeader].SequenceEqual("moov"u8);
            at += size;
        }
        return hasIndex;
    }
}

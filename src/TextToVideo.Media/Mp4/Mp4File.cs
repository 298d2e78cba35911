using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace TextToVideo.Media.Mp4;

/// <summary>
/// An MP4 file by its boxes alone (ISO/IEC 14496-12, 4.2): a few reads, whatever its size. A program may end well while its
/// last blocks never reach the disk, and what is published once is never made again.
/// </summary>
internal static class Mp4File
{
    private const int ShortHeader = 8, LongHeader = 16;

    /// <summary>More than the index of a day of video; what claims more is no index.</summary>
    private const int LargestIndex = 512 << 20;

    /// <summary>Whether its last box ends with the file, and its index is there.</summary>
    public static bool IsWhole(string path)
    {
        if (!File.Exists(path)) return false;
        using var file = File.OpenHandle(path);
        return FindIndex(file) is not null;
    }

    /// <summary>The `moov` box: what the file holds and where.</summary>
    /// <param name="fileBytes">Length of the file.</param>
    /// <returns>Null: the file is not whole.</returns>
    public static Mp4Box? ReadIndex(string path, out long fileBytes)
    {
        using var file = File.OpenHandle(path);
        fileBytes = RandomAccess.GetLength(file);
        if (FindIndex(file) is not { Length: <= LargestIndex } found) return null;
        var bytes = new byte[found.Length];
        for (var read = 0; read < bytes.Length;)
        {
            var more = RandomAccess.Read(file, bytes.AsSpan(read), found.Start + read);
            if (more == 0) return null;
            read += more;
        }
        return Mp4Box.All(bytes).Single();
    }

    private static (long Start, long Length)? FindIndex(SafeFileHandle file)
    {
        var length = RandomAccess.GetLength(file);
        (long, long)? index = null;
        Span<byte> header = stackalloc byte[LongHeader];
        var at = 0L;
        while (at < length)
        {
            var read = RandomAccess.Read(file, header, at);
            if (read < ShortHeader) return null;
            long size = BinaryPrimitives.ReadUInt32BigEndian(header);
            var isLong = size == 1;
            if (isLong) size = read < LongHeader ? 0 : BinaryPrimitives.ReadInt64BigEndian(header[ShortHeader..]);
            if (size < (isLong ? LongHeader : ShortHeader) || size > length - at) return null;
            if (header[4..ShortHeader].SequenceEqual("moov"u8)) index = (at, size);
            at += size;
        }
        return index;
    }
}

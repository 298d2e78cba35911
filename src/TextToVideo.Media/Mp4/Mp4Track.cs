using System.Buffers.Binary;
using System.Text;

namespace TextToVideo.Media.Mp4;

/// <summary>One track of a file, as its index tells of it (ISO/IEC 14496-12, 8).</summary>
/// <param name="Handler">`vide`, `soun`.</param>
/// <param name="Timescale">Ticks a second of all its times.</param>
/// <param name="FirstTicks">When its first sample is shown begins here on its own clock: what lies before is not played.</param>
/// <param name="SampleEntry">What a decoder must know, without the bit rate, which is the file's own.</param>
/// <param name="Header">`tkhd`</param>
/// <param name="Media">`mdia`</param>
/// <param name="Samples">Where each is.</param>
internal sealed record Mp4Track(string Handler, uint Timescale, long FirstTicks, byte[] SampleEntry, Mp4Box Header, Mp4Box Media, SampleTable Samples)
{
    // Lengths of what stands before the boxes of a sample entry, its own header left out.
    private const int VisualEntry = 78, SoundEntry = 28;
    private const int FullBox = 4;

    /// <summary>Of the sample entry: `avc1`, `mp4a`.</summary>
    public string Codec => Encoding.Latin1.GetString(SampleEntry.AsSpan(4, 4));

    /// <summary>From the first moment that is played to the last.</summary>
    public long ShownTicks => Samples.EndTicks - FirstTicks;

    /// <summary>The key frame that is shown at a moment or, as the last, before it.</summary>
    /// <returns>Its number among the samples.</returns>
    public int KeyFrameAt(TimeSpan moment) => Samples.KeyAt(FirstTicks + (long)(moment.TotalSeconds * Timescale));

    /// <summary>Nothing but one sample, which stands for a second.</summary>
    public Mp4Track Only(int sample) => this with { Timescale = 1, FirstTicks = 0, Samples = Samples.Only(sample) };

    /// <exception cref="InvalidDataException">The file is not whole, or not of the kind that this product writes: one track, one sample entry.</exception>
    public static Mp4Track ReadOnly(string path)
    {
        var index = Mp4File.ReadIndex(path, out var fileBytes) ?? throw new InvalidDataException("The file is not whole.");
        var tracks = index.Children().Where(box => box.Name == "trak").ToList();
        return tracks.Count == 1 ? Read(tracks[0], fileBytes) : throw new InvalidDataException($"The file has {tracks.Count} tracks, not one.");
    }

    private static Mp4Track Read(Mp4Box track, long fileBytes)
    {
        try
        {
            var media = track.Child("mdia");
            var handler = Encoding.Latin1.GetString(media.Child("hdlr").Content.Slice(FullBox + 4, 4));
            var table = media.Child("minf").Child("stbl");
            var entries = table.Child("stsd").Children(skip: FullBox + 4).ToList();
            if (entries.Count != 1) throw new InvalidDataException($"The file has {entries.Count} sample entries, not one.");
            return new Mp4Track(
                handler, TimescaleOf(media.Child("mdhd").Content), StartOf(track), WithoutBitRate(entries[0], handler == "vide" ? VisualEntry : SoundEntry), track.Child("tkhd"), media, SampleTable.Read(table, fileBytes));
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new InvalidDataException("A box of the file's index is too short.", e);
        }
    }

    private static uint TimescaleOf(ReadOnlySpan<byte> header) => BinaryPrimitives.ReadUInt32BigEndian(header[(header[0] == 0 ? 12 : 20)..]);

    /// <summary>Of the one edit that a file may have.</summary>
    private static long StartOf(Mp4Box track)
    {
        if (track.Find("edts")?.Find("elst") is not { } list) return 0;
        var content = list.Content;
        var count = BinaryPrimitives.ReadUInt32BigEndian(content[FullBox..]);
        if (count != 1) throw new InvalidDataException($"The file has {count} edits, not one.");
        var edit = content[(FullBox + 4)..];
        return content[0] == 0 ? BinaryPrimitives.ReadInt32BigEndian(edit[4..]) : BinaryPrimitives.ReadInt64BigEndian(edit[8..]);
    }

    private static byte[] WithoutBitRate(Mp4Box entry, int fields)
    {
        var boxes = new BoxWriter();
        using (boxes.Box(entry.Name))
        {
            boxes.Bytes(entry.Content[..fields]);
            foreach (var child in entry.Children(skip: fields))
            {
                if (child.Name != "btrt") boxes.Bytes(child.Whole.Span);
            }
        }
        return boxes.ToArray();
    }
}

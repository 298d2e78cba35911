using System.Buffers.Binary;

namespace TextToVideo.Media.Mp4;

/// <summary>Where each sample of a track lies, how long it lasts and when it is shown (ISO/IEC 14496-12, 8.6 and 8.7).</summary>
internal sealed class SampleTable
{
    private const int FullBox = 4;

    private readonly bool[]? _isKey;

    private SampleTable(int[] sizes, long[] offsets, int[] ticks, int[] delays, bool[]? isKey)
    {
        Sizes = sizes;
        Offsets = offsets;
        Ticks = ticks;
        Delays = delays;
        _isKey = isKey;
        for (var i = 0; i < ticks.Length; i++)
        {
            EndTicks = Math.Max(EndTicks, TotalTicks + delays[i] + ticks[i]);
            TotalTicks += ticks[i];
        }
    }

    public int Count => Sizes.Length;

    /// <summary>Bytes.</summary>
    public int[] Sizes { get; }

    /// <summary>From the start of the file.</summary>
    public long[] Offsets { get; }

    /// <summary>How long each lasts.</summary>
    public int[] Ticks { get; }

    /// <summary>Between when each is decoded and when it is shown.</summary>
    public int[] Delays { get; }

    /// <summary>When the last would be decoded, and one more begin.</summary>
    public long TotalTicks { get; }

    /// <summary>When the last has been shown.</summary>
    public long EndTicks { get; }

    public bool IsKey(int sample) => _isKey is null || _isKey[sample];

    /// <summary>The key sample that is shown at a moment or, as the last, before it: from it on a decoder can begin.</summary>
    /// <returns>Its number, from 0.</returns>
    public int KeyAt(long ticks)
    {
        var (found, now) = (0, 0L);
        for (var i = 0; i < Count && now <= ticks; now += Ticks[i++])
        {
            if (IsKey(i) && now + Delays[i] <= ticks) found = i;
        }
        return found;
    }

    /// <summary>A table of one sample, shown at once and for one tick.</summary>
    public SampleTable Only(int sample) => new([Sizes[sample]], [Offsets[sample]], [1], [0], null);

    /// <param name="table">`stbl`</param>
    /// <param name="fileBytes">Length of the file that the samples are in.</param>
    /// <exception cref="InvalidDataException">It contradicts itself, or the file.</exception>
    public static SampleTable Read(Mp4Box table, long fileBytes)
    {
        var sizes = ReadSizes(table.Child("stsz").Content, fileBytes);
        var keys = table.Find("stss") is { } sync ? ReadKeys(sync.Content, sizes.Length) : null;
        var delays = table.Find("ctts") is { } shown ? ReadRuns(shown.Content, sizes.Length) : new int[sizes.Length];
        return new SampleTable(sizes, ReadOffsets(table, sizes, fileBytes), ReadRuns(table.Child("stts").Content, sizes.Length), delays, keys);
    }

    private static int[] ReadSizes(ReadOnlySpan<byte> content, long fileBytes)
    {
        var each = Int32(content[FullBox..]);
        var count = CountOf(content[(FullBox + 4)..], each == 0 ? 4 : 0);
        // A damaged count must not ask for all memory.
        if ((long)count * Math.Max(1L, each) > fileBytes) throw new InvalidDataException("The file's index tells of more samples than the file can hold.");
        var sizes = new int[count];
        for (var i = 0; i < sizes.Length; i++) sizes[i] = each != 0 ? each : Int32(content[(FullBox + 8 + (4 * i))..]);
        return sizes;
    }

    private static bool[] ReadKeys(ReadOnlySpan<byte> content, int samples)
    {
        var keys = new bool[samples];
        var count = CountOf(content[FullBox..], 4);
        for (var i = 0; i < count; i++)
        {
            var number = Int32(content[(FullBox + 4 + (4 * i))..]);
            if (number < 1 || number > samples) throw new InvalidDataException("The file's index names a key sample that is not there.");
            keys[number - 1] = true;
        }
        return keys;
    }

    /// <summary>Pairs of a count and a value.</summary>
    private static int[] ReadRuns(ReadOnlySpan<byte> content, int samples)
    {
        var values = new int[samples];
        var runs = CountOf(content[FullBox..], 8);
        var at = 0;
        for (var i = 0; i < runs; i++)
        {
            var run = content[(FullBox + 4 + (8 * i))..];
            var count = Int32(run);
            if (count < 0 || count > samples - at) throw new InvalidDataException("The file's index has times for more samples than there are.");
            values.AsSpan(at, count).Fill(Int32(run[4..]));
            at += count;
        }
        return at == samples ? values : throw new InvalidDataException("The file's index lacks times of samples.");
    }

    private static long[] ReadOffsets(Mp4Box table, int[] sizes, long fileBytes)
    {
        var isLong = table.Find("co64") is not null;
        var chunks = table.Child(isLong ? "co64" : "stco").Content;
        var width = isLong ? 8 : 4;
        var chunkCount = CountOf(chunks[FullBox..], width);
        var runs = table.Child("stsc").Content;
        var runCount = CountOf(runs[FullBox..], 12);
        var offsets = new long[sizes.Length];
        var (sample, run, inEach) = (0, 0, 0);
        for (var chunk = 0; chunk < chunkCount; chunk++)
        {
            if (run < runCount && Int32(runs[(FullBox + 4 + (12 * run))..]) == chunk + 1) inEach = Int32(runs[(FullBox + 8 + (12 * run++))..]);
            var place = chunks[(FullBox + 4 + (width * chunk))..];
            var offset = isLong ? BinaryPrimitives.ReadInt64BigEndian(place) : BinaryPrimitives.ReadUInt32BigEndian(place);
            for (var i = 0; i < inEach; i++)
            {
                if (sample == sizes.Length) throw new InvalidDataException("The file's index has places for more samples than there are.");
                if (offset < 0 || sizes[sample] < 0 || sizes[sample] > fileBytes - offset) throw new InvalidDataException("The file's index has a place beyond the file's end.");
                offsets[sample] = offset;
                offset += sizes[sample++];
            }
        }
        return sample == sizes.Length ? offsets : throw new InvalidDataException("The file's index lacks places of samples.");
    }

    /// <summary>A count that the box is long enough for.</summary>
    private static int CountOf(ReadOnlySpan<byte> content, int bytesEach)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(content);
        if (count > int.MaxValue || (long)count * bytesEach > content.Length - 4) throw new InvalidDataException("A box of the file's index is shorter than it says.");
        return (int)count;
    }

    private static int Int32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);
}

namespace TextToVideo.Media.Mp4;

/// <summary>The sample table of a joined track (ISO/IEC 14496-12, 8.5 to 8.7).</summary>
/// <param name="places">Of its runs, and how many samples each has.</param>
/// <param name="isLong">Whether places need eight bytes.</param>
internal sealed class JoinedTable(JoinedTrack track, IReadOnlyList<(long Offset, int Samples)> places, bool isLong)
{
    public void Write(BoxWriter boxes)
    {
        using var table = boxes.Box("stbl");
        using (boxes.FullBox("stsd"))
        {
            boxes.Number32(1);
            boxes.Bytes(track.First.SampleEntry);
        }
        WriteTimes(boxes, "stts", [.. track.Ticks]);
        int[] keys = [.. track.AreKeys.Select((isKey, i) => (isKey, Number: i + 1)).Where(sample => sample.isKey).Select(sample => sample.Number)];
        if (keys.Length < track.Samples) WriteNumbers(boxes, "stss", keys);
        int[] delays = [.. track.Delays];
        if (delays.Any(delay => delay != 0)) WriteTimes(boxes, "ctts", delays);
        WriteRuns(boxes);
        using (boxes.FullBox("stsz"))
        {
            boxes.Zeros(4);
            boxes.Number32((uint)track.Samples);
            foreach (var size in track.Sizes) boxes.Number32((uint)size);
        }
        WritePlaces(boxes);
        if (track.Parts.Count == 1) WriteGroups(boxes);
    }

    private static void WriteTimes(BoxWriter boxes, string name, int[] values)
    {
        var runs = RunsOf(values).ToList();
        using var box = boxes.FullBox(name);
        boxes.Number32((uint)runs.Count);
        foreach (var (_, count, value) in runs)
        {
            boxes.Number32((uint)count);
            boxes.Number32((uint)value);
        }
    }

    private static void WriteNumbers(BoxWriter boxes, string name, int[] numbers)
    {
        using var box = boxes.FullBox(name);
        boxes.Number32((uint)numbers.Length);
        foreach (var number in numbers) boxes.Number32((uint)number);
    }

    private void WriteRuns(BoxWriter boxes)
    {
        var runs = RunsOf([.. places.Select(place => place.Samples)]).ToList();
        using var box = boxes.FullBox("stsc");
        boxes.Number32((uint)runs.Count);
        foreach (var (first, _, samples) in runs)
        {
            boxes.Number32((uint)first + 1);
            boxes.Number32((uint)samples);
            boxes.Number32(1);
        }
    }

    private void WritePlaces(BoxWriter boxes)
    {
        using var box = boxes.FullBox(isLong ? "co64" : "stco");
        boxes.Number32((uint)places.Count);
        foreach (var (offset, _) in places)
        {
            if (isLong) boxes.Number64(offset);
            else boxes.Number32((uint)offset);
        }
    }

    /// <summary>How many samples a decoder needs before it is heard as it should be; told by sample number, so for a part of its own only.</summary>
    private void WriteGroups(BoxWriter boxes)
    {
        foreach (var box in track.First.Media.Child("minf").Child("stbl").Children())
        {
            if (box.Name is "sgpd" or "sbgp") boxes.Bytes(box.Whole.Span);
        }
    }

    private static IEnumerable<(int First, int Count, int Value)> RunsOf(int[] values)
    {
        for (var i = 0; i < values.Length;)
        {
            var first = i;
            while (i < values.Length && values[i] == values[first]) i++;
            yield return (first, i - first, values[first]);
        }
    }
}

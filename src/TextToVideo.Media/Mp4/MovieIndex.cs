namespace TextToVideo.Media.Mp4;

/// <summary>The index of a file (ISO/IEC 14496-12, 8): tracks, their samples, and a title.</summary>
/// <param name="Languages">Of each track, ISO 639-2.</param>
/// <param name="Runs">Of all tracks, in the order in which they lie in the file.</param>
internal sealed record MovieIndex(IReadOnlyList<JoinedTrack> Tracks, IReadOnlyList<string> Languages, IReadOnlyList<SampleRun> Runs, string Title)
{
    private const uint NormalRate = 0x00010000;
    private const int NormalVolume = 0x0100;
    private const int TrackTail = 52;

    private static readonly uint[] NoTurn = [0x00010000, 0, 0, 0, 0x00010000, 0, 0, 0, 0x40000000];

    /// <summary>Of the film's own clock: the first track's.</summary>
    private uint Timescale => Tracks[0].First.Timescale;

    /// <param name="start">Where the first sample lies in the file.</param>
    /// <param name="isLong">Whether places need eight bytes.</param>
    public byte[] Write(long start, bool isLong)
    {
        var boxes = new BoxWriter();
        using (boxes.Box("moov"))
        {
            WriteHeader(boxes);
            for (var i = 0; i < Tracks.Count; i++) WriteTrack(boxes, i, start, isLong);
            if (Title.Length > 0) WriteTitle(boxes);
        }
        return boxes.ToArray();
    }

    private uint Length(JoinedTrack track) => checked((uint)(track.ShownTicks * Timescale / track.First.Timescale));

    private void WriteHeader(BoxWriter boxes)
    {
        using var header = boxes.FullBox("mvhd");
        boxes.Zeros(8);
        boxes.Number32(Timescale);
        boxes.Number32(Tracks.Max(Length));
        boxes.Number32(NormalRate);
        boxes.Number16(NormalVolume);
        boxes.Zeros(10);
        foreach (var number in NoTurn) boxes.Number32(number);
        boxes.Zeros(24);
        boxes.Number32((uint)Tracks.Count + 1);
    }

    private void WriteTrack(BoxWriter boxes, int number, long start, bool isLong)
    {
        var track = Tracks[number];
        using var whole = boxes.Box("trak");
        using (boxes.FullBox("tkhd", flags: 3))
        {
            boxes.Zeros(8);
            boxes.Number32((uint)number + 1);
            boxes.Zeros(4);
            boxes.Number32(Length(track));
            boxes.Zeros(8);
            // Layer, group, volume, turn, width and height: the same in each version of the box.
            boxes.Bytes(track.First.Header.Content[^TrackTail..]);
        }
        using (boxes.Box("edts"))
        using (boxes.FullBox("elst"))
        {
            boxes.Number32(1);
            boxes.Number32(Length(track));
            boxes.Number32((uint)track.FirstTicks);
            boxes.Number32(NormalRate);
        }
        using var media = boxes.Box("mdia");
        using (boxes.FullBox("mdhd"))
        {
            boxes.Zeros(8);
            boxes.Number32(track.First.Timescale);
            boxes.Number32(checked((uint)track.TotalTicks));
            boxes.Number16(Packed(Languages[number]));
            boxes.Zeros(2);
        }
        boxes.Bytes(track.First.Media.Child("hdlr").Whole.Span);
        using var information = boxes.Box("minf");
        foreach (var child in track.First.Media.Child("minf").Children())
        {
            if (child.Name != "stbl") boxes.Bytes(child.Whole.Span);
        }
        new JoinedTable(track, [.. Places(number, start)], isLong).Write(boxes);
    }

    /// <summary>Of a track's runs in the file, and how many samples each has.</summary>
    private IEnumerable<(long Offset, int Samples)> Places(int track, long start)
    {
        foreach (var run in Runs)
        {
            if (run.Track == track) yield return (start, run.Samples);
            start += run.Length;
        }
    }

    /// <summary>Three letters of five bits.</summary>
    private static int Packed(string language) => language.Aggregate(0, (bits, letter) => (bits << 5) | (letter - 0x60));

    /// <summary>As players read it: a list of tags in QuickTime's way.</summary>
    private void WriteTitle(BoxWriter boxes)
    {
        using var user = boxes.Box("udta");
        using var tags = boxes.FullBox("meta");
        using (boxes.FullBox("hdlr"))
        {
            boxes.Zeros(4);
            boxes.Text("mdirappl");
            boxes.Zeros(9);
        }
        using var list = boxes.Box("ilst");
        using var name = boxes.Box("©nam");
        using var data = boxes.FullBox("data", flags: 1);
        boxes.Zeros(4);
        boxes.Bytes(System.Text.Encoding.UTF8.GetBytes(Title));
    }
}

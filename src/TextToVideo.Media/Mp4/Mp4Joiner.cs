namespace TextToVideo.Media.Mp4;

/// <summary>
/// Joins files of one picture track each, with a sound under them, by their indexes: no sample is decoded, or even looked at. ffmpeg's
/// `concat` decodes the first picture of each file, which for short segments is most of the work.
/// </summary>
internal static class Mp4Joiner
{
    /// <summary>Picture and sound lie side by side in turns of so long, so that a player that reads from the network has both.</summary>
    private const double TurnSeconds = 0.5;

    private const int BufferBytes = 1 << 20;

    /// <param name="pictures">Paths, in order.</param>
    /// <param name="language">Of the sound, ISO 639-2.</param>
    /// <returns>Null: they are not of one kind, or not as this product writes files, and nothing was written.</returns>
    public static async Task<JoinedMovie?> TryJoinAsync(IReadOnlyList<string> pictures, string sound, string title, string language, string output, CancellationToken cancellationToken)
    {
        if (TryRead(pictures) is not { } video || TryRead([sound]) is not { } audio) return null;
        List<SampleRun> runs = [.. video.Runs(0, TurnSeconds).Concat(audio.Runs(1, TurnSeconds)).OrderBy(run => run.Seconds).ThenBy(run => run.Track)];
        var index = new MovieIndex([video, audio], ["und", language], runs, title);
        await using var file = File.Create(output, BufferBytes);
        await file.WriteAsync(HeadOf(index, video.First), cancellationToken);
        await CopyAsync(runs, [pictures, [sound]], file, cancellationToken);
        return new JoinedMovie(video.Samples, video.Seconds, audio.Seconds);
    }

    private static JoinedTrack? TryRead(IReadOnlyList<string> parts)
    {
        try
        {
            return JoinedTrack.Of([.. parts.Select(Mp4Track.ReadOnly)]);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>All before the samples. Where they begin depends on how long it is, and that on how large the places are.</summary>
    private static byte[] HeadOf(MovieIndex index, Mp4Track picture)
    {
        var samples = index.Runs.Sum(run => run.Length);
        var isLong = samples > uint.MaxValue / 2;
        var head = new BoxWriter();
        WriteKind(head, picture);
        var before = head.Length + index.Write(0, isLong).Length + (isLong ? 16 : 8);
        head.Bytes(index.Write(before, isLong));
        head.Number32(isLong ? 1 : (uint)samples + 8);
        head.Text("mdat");
        if (isLong) head.Number64(samples + 16);
        return head.ToArray();
    }

    private static void WriteKind(BoxWriter head, Mp4Track picture)
    {
        using var kind = head.Box("ftyp");
        head.Text("isom");
        head.Number32(0x200);
        head.Text("isomiso2");
        if (picture.Codec is "avc1" or "av01") head.Text(picture.Codec);
        head.Text("mp41");
    }

    private static async Task CopyAsync(List<SampleRun> runs, IReadOnlyList<string>[] files, FileStream output, CancellationToken cancellationToken)
    {
        var open = new FileStream?[files.Length];
        try
        {
            var buffer = new byte[BufferBytes];
            foreach (var run in runs)
            {
                var path = files[run.Track][run.Part];
                if (open[run.Track]?.Name != path)
                {
                    if (open[run.Track] is { } last) await last.DisposeAsync();
                    open[run.Track] = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
                }
                await CopyAsync(open[run.Track]!, run, output, buffer, cancellationToken);
            }
        }
        finally
        {
            foreach (var file in open)
            {
                if (file is not null) await file.DisposeAsync();
            }
        }
    }

    private static async Task CopyAsync(FileStream from, SampleRun run, FileStream output, byte[] buffer, CancellationToken cancellationToken)
    {
        from.Position = run.Offset;
        for (var left = run.Length; left > 0;)
        {
            var part = buffer.AsMemory(0, (int)Math.Min(left, buffer.Length));
            await from.ReadExactlyAsync(part, cancellationToken);
            await output.WriteAsync(part, cancellationToken);
            left -= part.Length;
        }
    }
}

namespace TextToVideo.Media.Mp4;

/// <summary>Writes a file: its index, then the samples of its tracks, copied from where they are.</summary>
/// <param name="tracks">The first is of pictures.</param>
/// <param name="files">Paths of each track's parts.</param>
/// <param name="languages">Of each track, ISO 639-2.</param>
internal sealed class MovieWriter(IReadOnlyList<JoinedTrack> tracks, IReadOnlyList<IReadOnlyList<string>> files, IReadOnlyList<string> languages, string title)
{
    /// <summary>Picture and sound lie side by side in turns of so long, so that a player that reads from the network has both.</summary>
    private const double TurnSeconds = 0.5;

    private const int BufferBytes = 1 << 20;

    public async Task WriteAsync(string path, CancellationToken cancellationToken)
    {
        List<SampleRun> runs = [.. tracks.SelectMany((track, i) => track.Runs(i, TurnSeconds)).OrderBy(run => run.Seconds).ThenBy(run => run.Track)];
        await using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        await file.WriteAsync(HeadOf(new MovieIndex(tracks, languages, runs, title)), cancellationToken);
        await CopyAsync(runs, file, cancellationToken);
    }

    /// <summary>All before the samples. Where they begin depends on how long it is, and that on how large the places are.</summary>
    private static byte[] HeadOf(MovieIndex index)
    {
        var samples = index.Runs.Sum(run => run.Length);
        var isLong = samples > uint.MaxValue / 2;
        var head = new BoxWriter();
        WriteKind(head, index.Tracks[0].First.Codec);
        var before = head.Length + index.Write(0, isLong).Length + (isLong ? 16 : 8);
        head.Bytes(index.Write(before, isLong));
        head.Number32(isLong ? 1 : (uint)samples + 8);
        head.Text("mdat");
        if (isLong) head.Number64(samples + 16);
        return head.ToArray();
    }

    private static void WriteKind(BoxWriter head, string codec)
    {
        using var kind = head.Box("ftyp");
        head.Text("isom");
        head.Number32(0x200);
        head.Text("isomiso2");
        if (codec is "avc1" or "av01") head.Text(codec);
        head.Text("mp41");
    }

    private async Task CopyAsync(List<SampleRun> runs, FileStream output, CancellationToken cancellationToken)
    {
        var open = new FileStream?[files.Count];
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

namespace TextToVideo.Media.Mp4;

/// <summary>Tracks of one kind, one after the other.</summary>
internal sealed class JoinedTrack
{
    private JoinedTrack(IReadOnlyList<Mp4Track> parts)
    {
        Parts = parts;
        FirstTicks = parts.Max(part => part.FirstTicks);
        TotalTicks = parts.Sum(part => part.Samples.TotalTicks);
        ShownTicks = parts.Sum(part => part.ShownTicks);
    }

    public IReadOnlyList<Mp4Track> Parts { get; }

    /// <summary>What all have in common.</summary>
    public Mp4Track First => Parts[0];

    /// <summary>The one that begins latest on its own clock sets the joined clock.</summary>
    public long FirstTicks { get; }

    public long TotalTicks { get; }

    /// <summary>From the first moment that is played to the last.</summary>
    public long ShownTicks { get; }

    public int Samples => Parts.Sum(part => part.Samples.Count);

    public double Seconds => (double)ShownTicks / First.Timescale;

    /// <returns>Null: a decoder that was set up for the first could not go on with the others, or a part is not shown for as long as it takes to decode, so that the next would come too early or late.</returns>
    public static JoinedTrack? Of(IReadOnlyList<Mp4Track> parts)
    {
        var first = parts[0];
        var areAlike = parts.All(part => part.Handler == first.Handler && part.Timescale == first.Timescale && part.SampleEntry.AsSpan().SequenceEqual(first.SampleEntry));
        var areWhole = parts.Count == 1 || parts.All(part => part.ShownTicks == part.Samples.TotalTicks);
        return areAlike && areWhole ? new JoinedTrack(parts) : null;
    }

    public IEnumerable<int> Sizes => Parts.SelectMany(part => part.Samples.Sizes);

    public IEnumerable<int> Ticks => Parts.SelectMany(part => part.Samples.Ticks);

    /// <summary>Each part is shown from where the last one ended, however far its pictures are shown after they are decoded.</summary>
    public IEnumerable<int> Delays => Parts.SelectMany(part => part.Samples.Delays.Select(delay => (int)(delay - part.FirstTicks + FirstTicks)));

    public IEnumerable<bool> AreKeys => Parts.SelectMany(part => Enumerable.Range(0, part.Samples.Count).Select(part.Samples.IsKey));

    /// <summary>Runs of samples that lie side by side in their file, each about as long as asked for.</summary>
    /// <param name="track">Its number, to tell the runs apart.</param>
    public IEnumerable<SampleRun> Runs(int track, double seconds)
    {
        var mostTicks = Math.Max(1, (long)(seconds * First.Timescale));
        var now = 0L;
        for (var part = 0; part < Parts.Count; part++)
        {
            var samples = Parts[part].Samples;
            for (var i = 0; i < samples.Count;)
            {
                var (begin, starts, end) = (i, now, samples.Offsets[i]);
                while (i < samples.Count && samples.Offsets[i] == end && now - starts < mostTicks)
                {
                    end += samples.Sizes[i];
                    now += samples.Ticks[i++];
                }
                yield return new SampleRun(track, part, samples.Offsets[begin], end - samples.Offsets[begin], i - begin, (double)starts / First.Timescale);
            }
        }
    }
}

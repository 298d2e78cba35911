namespace TextToVideo.Editing;

/// <summary>
/// Which clip each shot of a scene shows: all clips in turn, the longest part of each first; then their other parts, and the
/// same parts from nearer.
/// </summary>
internal sealed class TakeOrder
{
    private readonly List<(int Clip, IReadOnlyList<ClipRun> Runs)> _usable = [];

    public TakeOrder(IReadOnlyList<SceneClip> clips)
    {
        for (var i = 0; i < clips.Count; i++)
        {
            if (clips[i].Runs.Where(run => Take.FramesOf(run) >= ShotLength.Least).ToList() is { Count: > 0 } runs) _usable.Add((i, runs));
        }
        // Too short for any shot: it has to play to and fro.
        IsTooShort = _usable.Count == 0;
        if (IsTooShort) _usable.Add((0, [clips[0].Runs[0]]));
    }

    public bool IsTooShort { get; }

    /// <summary>As many shots as there are clips show something new.</summary>
    public int FreshShots => IsTooShort ? 0 : _usable.Count;

    public Take this[int shot]
    {
        get
        {
            var (visit, turn) = Math.DivRem(shot, _usable.Count);
            var (clip, runs) = _usable[turn];
            return new Take(clip, runs[visit % runs.Count], visit, IsClose: visit >= runs.Count && visit / runs.Count % 2 == 1);
        }
    }

    public int MostFrames(int shot) => IsTooShort ? ShotLength.Most : this[shot].MostFrames;
}

namespace TextToVideo.Footage;

/// <summary>
/// Hands clips out to scenes so that none is shown twice while others remain. Pure and in a fixed order, so an
/// orchestration may hold one and ask it for the next best when a clip turns out bad.
/// </summary>
public sealed class ClipAssignment
{
    private const int MostReserves = 3;

    /// <summary>A second picture that has less to do with the text is worse than the first one from nearer.</summary>
    private const double NearlyAsGood = 0.6;

    /// <summary>A scene gives up what it showed before where a new one is worth it: the clip fits that one so many times as well, and no other better.</summary>
    private const double MuchBetter = 2;

    private readonly IReadOnlyList<IReadOnlyList<FootageCandidate>> _candidates;
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly FootageCandidate?[] _assigned;
    private readonly List<FootageCandidate>[] _reserves;
    private readonly int[] _reservesShown;

    /// <param name="candidates">For each scene, in order.</param>
    /// <param name="mayRepeat">True where a clip may come again once all are used; the user's own folder.</param>
    /// <param name="isChosen">True for a scene whose only candidate is what its user wants to see, wherever else it is seen. Null: none is.</param>
    /// <param name="kept">What a scene showed before, which it goes on with where it is among its candidates, as manifests tell it. Null: nothing.</param>
    public ClipAssignment(IReadOnlyList<IReadOnlyList<FootageCandidate>> candidates, Func<FootageCandidate, bool> mayRepeat, Func<int, bool>? isChosen = null, Func<int, string?>? kept = null)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        _candidates = candidates;
        _assigned = new FootageCandidate?[candidates.Count];
        _reserves = [.. candidates.Select(_ => new List<FootageCandidate>())];
        _reservesShown = new int[candidates.Count];
        for (var scene = 0; scene < candidates.Count; scene++)
        {
            if (isChosen?.Invoke(scene) == true) Take(scene, candidates[scene] is [var chosen, ..] ? chosen : null);
        }
        if (kept is not null) TakeKept(kept);
        AssignFresh();
        for (var scene = 0; scene < candidates.Count; scene++)
        {
            if (_assigned[scene] is null) Take(scene, Repeat(scene, mayRepeat));
        }
    }

    /// <returns>Null: the scene has to be illustrated.</returns>
    public FootageCandidate? this[int scene] => _assigned[scene];

    /// <summary>A scene's clip, and those that are set aside for it, whether they were asked for or not.</summary>
    public IReadOnlyList<FootageCandidate> Of(int scene) => _assigned[scene] is { } own ? [own, .. _reserves[scene]] : [];

    /// <summary>Of all clips that are handed out.</summary>
    public IReadOnlyList<string> Keys => [.. _assigned.OfType<FootageCandidate>().Select(candidate => candidate.Key).Distinct()];

    /// <summary>The clip could not be had or read: the scene's next best unused one, if there is any.</summary>
    /// <param name="canBeHad">False for one that need not even be tried. Null: all can.</param>
    public FootageCandidate? Replace(int scene, Func<FootageCandidate, bool>? canBeHad = null)
    {
        _assigned[scene] = null;
        // The bad one counts as used and is never taken again.
        Take(scene, _candidates[scene].FirstOrDefault(c => !_uses.ContainsKey(c.Key) && canBeHad?.Invoke(c) != false));
        return _assigned[scene];
    }

    /// <summary>
    /// Sets clips aside for scenes that will need more than one: those that no scene has, and that fit nearly as well as the
    /// scene's own. Every scene has its first before any has a second.
    /// </summary>
    /// <param name="seconds">How long each scene will be, as far as is known.</param>
    public void Reserve(IReadOnlyList<double> seconds)
    {
        ArgumentNullException.ThrowIfNull(seconds);
        for (var turn = 0; turn < MostReserves; turn++)
        {
            for (var scene = 0; scene < _assigned.Length; scene++)
            {
                if (_assigned[scene] is not { } own || ClipNeed.More(own, seconds[scene]) <= _reserves[scene].Count) continue;
                if (_candidates[scene].FirstOrDefault(c => c.Score >= NearlyAsGood * own.Score && !_uses.ContainsKey(c.Key)) is not { } spare) continue;
                SetAside(scene, spare);
            }
        }
    }

    /// <returns>Null: there is none left.</returns>
    public FootageCandidate? NextReserve(int scene) => _reservesShown[scene] < _reserves[scene].Count ? _reserves[scene][_reservesShown[scene]++] : null;

    /// <summary>What a user chose for another scene is that scene's.</summary>
    private void TakeKept(Func<int, string?> kept)
    {
        var chosen = Keys;
        for (var scene = 0; scene < _assigned.Length; scene++)
        {
            if (_assigned[scene] is not null || kept(scene) is not { } shown) continue;
            var clips = _candidates[scene].Where(c => IsIn(shown, c) && !chosen.Contains(c.Key) && !IsMissed(c, kept)).OrderBy(c => shown.IndexOf(c.Key, StringComparison.Ordinal)).ToList();
            Take(scene, clips.FirstOrDefault());
            foreach (var further in clips.Skip(1).Where(c => !_uses.ContainsKey(c.Key))) SetAside(scene, further);
        }
    }

    private bool IsMissed(FootageCandidate candidate, Func<int, string?> kept) => Enumerable.Range(0, _candidates.Count).Any(scene =>
        kept(scene) is null && _candidates[scene] is [var best, ..] && best.Key == candidate.Key && best.Score >= MuchBetter * candidate.Score);

    /// <param name="shown">The keys of a scene's clips, with commas between them.</param>
    private static bool IsIn(string shown, FootageCandidate candidate) => $", {shown}, ".Contains($", {candidate.Key}, ", StringComparison.Ordinal);

    private void SetAside(int scene, FootageCandidate candidate)
    {
        _reserves[scene].Add(candidate);
        _uses[candidate.Key] = 1;
    }

    /// <summary>The best pairs first, whichever scene they are of: a good match is not lost to an earlier scene's poor one.</summary>
    private void AssignFresh()
    {
        var pairs = _candidates
            .SelectMany((list, scene) => list.Select(candidate => (scene, candidate)))
            .OrderByDescending(pair => pair.candidate.Score)
            .ThenBy(pair => pair.scene)
            .ThenBy(pair => pair.candidate.Key, StringComparer.Ordinal);
        foreach (var (scene, candidate) in pairs)
        {
            if (_assigned[scene] is null && !_uses.ContainsKey(candidate.Key)) Take(scene, candidate);
        }
    }

    private FootageCandidate? Repeat(int scene, Func<FootageCandidate, bool> mayRepeat) =>
        _candidates[scene]
            .Where(mayRepeat)
            .Where(c => c.Key != _assigned.ElementAtOrDefault(scene - 1)?.Key && c.Key != _assigned.ElementAtOrDefault(scene + 1)?.Key)
            .OrderBy(c => _uses.GetValueOrDefault(c.Key))
            .ThenByDescending(c => c.Score)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .FirstOrDefault();

    private void Take(int scene, FootageCandidate? candidate)
    {
        if (candidate is null) return;
        _assigned[scene] = candidate;
        _uses[candidate.Key] = _uses.GetValueOrDefault(candidate.Key) + 1;
    }
}

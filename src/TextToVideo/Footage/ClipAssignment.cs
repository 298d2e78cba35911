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

    private readonly IReadOnlyList<IReadOnlyList<FootageCandidate>> _candidates;
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
    private readonly FootageCandidate?[] _assigned;
    private readonly Queue<FootageCandidate>[] _reserves;

    /// <param name="candidates">For each scene, in order.</param>
    /// <param name="mayRepeat">True where a clip may come again once all are used; the user's own folder.</param>
    /// <param name="isChosen">True for a scene whose only candidate is what its user wants to see, wherever else it is seen. Null: none is.</param>
    public ClipAssignment(IReadOnlyList<IReadOnlyList<FootageCandidate>> candidates, Func<FootageCandidate, bool> mayRepeat, Func<int, bool>? isChosen = null)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        _candidates = candidates;
        _assigned = new FootageCandidate?[candidates.Count];
        _reserves = [.. candidates.Select(_ => new Queue<FootageCandidate>())];
        for (var scene = 0; scene < candidates.Count; scene++)
        {
            if (isChosen?.Invoke(scene) == true) Take(scene, candidates[scene] is [var chosen, ..] ? chosen : null);
        }
        AssignFresh();
        for (var scene = 0; scene < candidates.Count; scene++)
        {
            if (_assigned[scene] is null) Take(scene, Repeat(scene, mayRepeat));
        }
    }

    /// <returns>Null: the scene has to be illustrated.</returns>
    public FootageCandidate? this[int scene] => _assigned[scene];

    /// <summary>Of all clips that are handed out.</summary>
    public IReadOnlyList<string> Keys => [.. _assigned.OfType<FootageCandidate>().Select(candidate => candidate.Key).Distinct()];

    /// <summary>The clip could not be had or read: the scene's next best unused one, if there is any.</summary>
    public FootageCandidate? Replace(int scene)
    {
        _assigned[scene] = null;
        // The bad one counts as used and is never taken again.
        Take(scene, _candidates[scene].FirstOrDefault(c => !_uses.ContainsKey(c.Key)));
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
                if (_assigned[scene] is not { } own || ClipNeed.More(own, seconds[scene]) <= turn) continue;
                if (_candidates[scene].FirstOrDefault(c => c.Score >= NearlyAsGood * own.Score && !_uses.ContainsKey(c.Key)) is not { } spare) continue;
                _reserves[scene].Enqueue(spare);
                _uses[spare.Key] = 1;
            }
        }
    }

    /// <returns>Null: there is none left.</returns>
    public FootageCandidate? NextReserve(int scene) => _reserves[scene].TryDequeue(out var next) ? next : null;

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

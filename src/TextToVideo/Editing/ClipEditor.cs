using TextToVideo.Footage;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Editing;

/// <summary>Cuts a scene out of its clips: no picture stands too long, none freezes, none begins again where it can be helped.</summary>
/// <param name="follows">Whether what is shown of a picture may wander with what crosses it.</param>
internal sealed class ClipEditor(int frames, IReadOnlyList<TimedWord> words, FrameSize frame, bool follows = true)
{
    /// <summary>True where another clip would show something new in the place of what was seen already.</summary>
    public bool WantsMore(IReadOnlyList<SceneClip> clips)
    {
        var order = new TakeOrder(clips);
        return CutPlanner.Plan(frames, words, order.MostFrames).Count + 1 > order.FreshShots;
    }

    /// <param name="clips">At least one; those that come first are shown first.</param>
    public CutScene Cut(IReadOnlyList<SceneClip> clips)
    {
        var order = new TakeOrder(clips);
        IReadOnlyList<int> starts = [0, .. CutPlanner.Plan(frames, words, order.MostFrames)];
        var shown = clips.Select(_ => new List<ClipRun>()).ToList();
        var visuals = new List<SceneVisual>();
        for (var shot = 0; shot < starts.Count; shot++)
        {
            var take = order[shot];
            var length = (shot + 1 < starts.Count ? starts[shot + 1] : frames) - starts[shot];
            visuals.Add(new SceneVisual { Clip = Show(clips[take.Clip], take, length, shown[take.Clip]) });
        }
        var used = Enumerable.Range(0, starts.Count).Select(shot => order[shot].Clip).Distinct().Order().ToList();
        IReadOnlyList<VisualCut>? cuts = starts.Count == 1 ? null : [.. starts.Skip(1).Select((start, i) => new VisualCut(start, visuals[i + 1]))];
        return new CutScene(visuals[0] with { Cuts = cuts }, used);
    }

    private ClipVisual Show(SceneClip clip, Take take, int length, List<ClipRun> shown)
    {
        var survey = clip.Clip.Survey;
        if (clip.Facts.Kind == FootageKind.Picture) return new ClipVisual(clip.Clip.Key, clip.Facts, 0) { Part = PartOf(clip, take, new ClipRun(0, 0)) };

        var needed = FrameRate.ToTime(length).TotalSeconds + (2 * Take.MarginSeconds);
        var slowness = Math.Clamp(Math.Round(needed / Math.Max(0.001, take.Run.Seconds), 4), 1, Take.MostSlowness);
        var seconds = Math.Min(take.Run.Seconds, needed / slowness);
        var from = LiveliestSpan.Find(take.Run, seconds, survey, shown);
        var span = new ClipRun(from, from + seconds);
        shown.Add(span);
        var swings = needed > (take.Run.Seconds * Take.MostSlowness) + 0.05;
        var pan = follows && !swings && !take.IsClose ? SmartCrop.Following(clip.Facts, survey, span, frame, length) : null;
        return new ClipVisual(clip.Clip.Key, clip.Facts, OnFrame(from + (swings ? 0 : Take.MarginSeconds / slowness)))
        {
            Slowness = slowness > 1 ? slowness : null,
            SwingSeconds = swings ? Math.Round(take.Run.Seconds, 3) : null,
            Part = pan?.Part ?? PartOf(clip, take, span),
            Pan = pan?.Pan,
        };
    }

    private PicturePart? PartOf(SceneClip clip, Take take, ClipRun span) => take.IsClose
        ? SmartCrop.Close(clip.Facts, clip.Clip.Survey, span, frame, elsewhere: take.Visit / clip.Runs.Count % 4 == 3)
        : SmartCrop.Of(clip.Facts, clip.Clip.Survey, span, frame);

    /// <summary>Most clips have frames at these times, so that each frame shown is one of theirs.</summary>
    private static double OnFrame(double seconds) => Math.Round(Math.Floor((seconds * FrameRate.FramesPerSecond) + 1e-6) / FrameRate.FramesPerSecond, 6);
}

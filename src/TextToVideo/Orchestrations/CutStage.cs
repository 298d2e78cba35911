using TextToVideo.Editing;
using TextToVideo.Footage;
using TextToVideo.Illustrations;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Orchestrations;

/// <summary>
/// Cuts each scene once its picture is there and its words have times: a long one gets other clips, other parts of its clip or
/// other drawings. What is decided is part of what the scene is rendered from, so an edit elsewhere leaves it as it is.
/// </summary>
internal sealed class CutStage(SightStage sights, SceneFits fits, FrameSize frame, int course)
{
    public async Task<SceneSight> CutAsync(int scene, Task<FirstSight> seen, Task<SpokenScene> spoken)
    {
        var said = await spoken;
        var first = await seen;
        var (frames, words) = (fits.Of(scene, said).Frames, fits.Words(scene, said));
        return first.Clip is { } clip
            ? await CutClipsAsync(scene, clip, new ClipEditor(frames, words, frame, follows: course >= GenerateVideo.SubjectsFollowed))
            : await CutDrawingAsync(scene, first.Drawn!, frames, words);
    }

    private async Task<SceneSight> CutClipsAsync(int scene, ShownClip first, ClipEditor editor)
    {
        var clips = new List<ShownClip> { first };
        while (editor.WantsMore([.. clips.Select(clip => clip.Scene)]) && await sights.ShowNextAsync(scene) is { } next) clips.Add(next);
        var cut = editor.Cut([.. clips.Select(clip => clip.Scene)]);
        var shown = cut.Clips.Select(i => clips[i].Candidate).ToList();
        return new SceneSight(
            cut.Visual,
            string.Join(", ", shown.Select(candidate => candidate.Key)),
            [.. shown.Select(candidate => candidate.Key)],
            [.. shown.Select(candidate => candidate.Attribution).OfType<Attribution>().Distinct()]);
    }

    private async Task<SceneSight> CutDrawingAsync(int scene, DrawnScene first, int frames, IReadOnlyList<TimedWord> words)
    {
        var starts = CutPlanner.Plan(frames, words, _ => ShotLength.Most);
        var cuts = new List<VisualCut>();
        var drawings = new List<DrawnScene> { first };
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : frames;
            var part = sights.OriginalOf(scene) is { } original
                ? SpokenPart.Share(original, (double)starts[i] / frames, (double)end / frames)
                : SpokenPart.Between(starts[i], end, words);
            var other = await sights.DrawPartAsync(scene, part, i + 1);
            var isNew = other is not null && drawings.All(drawn => drawn.Description != other.Description);
            if (isNew) drawings.Add(other!);

            // The same once more would be no cut: it is shown from nearer.
            var visual = isNew ? other!.Visual : i % 2 == 0 ? DrawnView.Close(drawings[^1].Visual, frame, i / 2) : drawings[^1].Visual;
            cuts.Add(new VisualCut(starts[i], new SceneVisual { Drawn = visual }));
        }
        return new SceneSight(
            new SceneVisual { Drawn = first.Visual, Cuts = cuts.Count > 0 ? cuts : null },
            string.Join(' ', drawings.Select(drawn => drawn.Description)),
            [],
            [.. drawings.SelectMany(drawn => drawn.Attributions).Distinct()]);
    }
}

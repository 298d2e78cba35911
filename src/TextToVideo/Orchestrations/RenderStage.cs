using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Rendering;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>Renders bodies and joints, each as soon as its pictures are there, and gives them back in the order of the video.</summary>
internal sealed class RenderStage(IOrchestrationContext context, int seed, string? take, RenderSettings settings, Timeline timeline, JobProgress progress)
{
    public async Task<IReadOnlyList<RenderedPart>> RunAsync(IReadOnlyList<SpokenScene> spoken, IReadOnlyList<Task<SceneSight>> shown)
    {
        var shots = spoken.Select((scene, i) => ShotAsync(scene, i, shown[i])).ToList();
        var parts = new List<Task<RenderedPart>>();
        for (var i = 0; i < shots.Count; i++)
        {
            parts.Add(BodyAsync(shots[i], i));
            if (timeline.JointFrames > 0 && i + 1 < shots.Count) parts.Add(JointAsync(shots[i], shots[i + 1]));
        }
        return await Task.WhenAll(parts);
    }

    private async Task<SceneShot> ShotAsync(SpokenScene spoken, int scene, Task<SceneSight> shown)
    {
        var span = timeline.Scenes[scene];
        var sight = await shown;
        return new SceneShot
        {
            Visual = sight.Visual,
            Frames = span.Frames,
            Words = [.. spoken.Words.Words.Select(word => Shift(word, span.NarrationOffset))],
            Seed = StableHash.Of(spoken.Scene.Text, seed),
        };
    }

    private async Task<RenderedPart> BodyAsync(Task<SceneShot> shot, int scene)
    {
        var half = timeline.JointFrames / 2;
        var first = scene == 0 ? 0 : half;
        var last = scene == timeline.Scenes.Count - 1 ? 0 : half;
        var frames = timeline.Scenes[scene].Frames - first - last;
        var body = new BodyRender(await shot, settings, first, frames) { Take = take };
        var part = await context.CallActivityAsync<RenderedPart>(nameof(RenderBody), body, Retries.Usual);
        progress.SceneDone(WorkUnits.Body);
        return part;
    }

    private async Task<RenderedPart> JointAsync(Task<SceneShot> from, Task<SceneShot> to)
    {
        var joint = new JointRender(await from, await to, settings, timeline.JointFrames) { Take = take };
        var part = await context.CallActivityAsync<RenderedPart>(nameof(RenderJoint), joint, Retries.Usual);
        progress.Done(WorkUnits.Joint);
        return part;
    }

    private static TimedWord Shift(TimedWord word, TimeSpan by) => word with { Start = word.Start + by, End = word.End + by };
}

using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Rendering;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>
/// Renders bodies and joints. A body is asked for as soon as its own scene is spoken and its picture is there, whatever
/// the others still lack; a joint after the bodies on its two sides, so that the short work comes last and no processor
/// is idle long at the end.
/// </summary>
internal sealed class RenderStage(IOrchestrationContext context, Storyboard storyboard, string? take, RenderSettings settings, JobProgress progress)
{
    private readonly int _jointFrames = TimelinePlanner.JointFrames(storyboard.Scenes.Count, settings.Transition);

    public RenderedScenes Begin(IReadOnlyList<Task<SpokenScene>> spoken, IReadOnlyList<Task<SceneSight>> shown)
    {
        var shots = spoken.Select((scene, i) => ShotAsync(i, scene, shown[i])).ToList();
        var bodies = shots.Select((shot, i) => BodyAsync(shot, i)).ToList();
        var joints = new List<Task<RenderedPart>>();
        if (_jointFrames > 0)
        {
            for (var i = 0; i + 1 < shots.Count; i++) joints.Add(JointAsync(shots[i], shots[i + 1], Task.WhenAll(bodies[i], bodies[i + 1])));
        }
        return new RenderedScenes(bodies, joints);
    }

    private async Task<SceneShot> ShotAsync(int scene, Task<SpokenScene> spoken, Task<SceneSight> shown)
    {
        var said = await spoken;
        var sight = await shown;
        var fit = TimelinePlanner.Fit(
            scene == 0 ? null : storyboard.Scenes[scene - 1].EndsSentence, said.Timing, isLast: scene == storyboard.Scenes.Count - 1, _jointFrames);
        return new SceneShot
        {
            Visual = sight.Visual,
            Frames = fit.Frames,
            Words = [.. said.Words.Words.Select(word => Shift(word, fit.NarrationOffset))],
            Seed = StableHash.Of(said.Scene.Text, storyboard.Seed),
        };
    }

    private async Task<RenderedPart> BodyAsync(Task<SceneShot> shot, int scene)
    {
        var half = _jointFrames / 2;
        var first = scene == 0 ? 0 : half;
        var last = scene == storyboard.Scenes.Count - 1 ? 0 : half;
        var picture = await shot;
        var body = new BodyRender(picture, settings, first, picture.Frames - first - last) { Take = take };
        var part = await context.CallActivityAsync<RenderedPart>(nameof(RenderBody), body, Retries.Usual);
        if (part.Warning is { } warning) progress.Warn(warning);
        progress.SceneDone(WorkUnits.Body);
        return part;
    }

    private async Task<RenderedPart> JointAsync(Task<SceneShot> from, Task<SceneShot> to, Task bodies)
    {
        await bodies;
        var joint = new JointRender(await from, await to, settings, _jointFrames) { Take = take };
        var part = await context.CallActivityAsync<RenderedPart>(nameof(RenderJoint), joint, Retries.Usual);
        progress.Done(WorkUnits.Joint);
        return part;
    }

    private static TimedWord Shift(TimedWord word, TimeSpan by) => word with { Start = word.Start + by, End = word.End + by };
}

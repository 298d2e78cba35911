using TextToVideo.Branding;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>
/// Renders bodies and joints. A body is asked for as soon as its own scene is spoken and its picture is there, whatever
/// the others still lack; a joint after a body on one of its two sides, so that the short work comes last and no processor
/// is idle long at the end; where one scene of many is new, its joints are rendered beside it.
/// </summary>
internal sealed class RenderStage(IOrchestrationContext context, Storyboard storyboard, string? take, RenderSettings settings, SceneFits fits, TakenBrand? brand, JobProgress progress, int course)
{
    private int JointFrames => fits.JointFrames;

    /// <param name="endCard">Null: none.</param>
    public RenderedScenes Begin(IReadOnlyList<Task<SpokenScene>> spoken, IReadOnlyList<Task<SceneSight>> shown, Task<SceneShot>? endCard)
    {
        var shots = spoken.Select((scene, i) => ShotAsync(i, scene, shown[i])).ToList();
        if (endCard is not null) shots.Add(endCard);
        var bodies = shots.Select((shot, i) => BodyAsync(shot, i)).ToList();
        var joints = new List<Task<RenderedPart>>();
        if (JointFrames > 0)
        {
            for (var i = 0; i + 1 < shots.Count; i++) joints.Add(JointAsync(i, shots[i], shots[i + 1], TurnAsync(bodies[i], bodies[i + 1])));
        }
        return new RenderedScenes(bodies, joints);
    }

    /// <summary>When a joint is asked for. Bodies that failed are told of where they are needed.</summary>
    private Task TurnAsync(Task<RenderedPart> before, Task<RenderedPart> after) =>
        course >= GenerateVideo.JointsBesideBodies ? Task.WhenAny(before, after) : Task.WhenAll(before, after);

    private async Task<SceneShot> ShotAsync(int scene, Task<SpokenScene> spoken, Task<SceneSight> shown)
    {
        var sight = await shown;
        var said = await spoken;
        return new SceneShot
        {
            Visual = sight.Visual,
            Frames = fits.Of(scene, said).Frames,
            Words = fits.Words(scene, said),
            LowerThird = scene == 0 ? brand?.LowerThirdFor(storyboard.Title, settings.Frame) : null,
            Seed = StableHash.Of(said.Scene.Text, storyboard.Seed),
        };
    }

    private async Task<RenderedPart> BodyAsync(Task<SceneShot> shot, int scene)
    {
        var half = JointFrames / 2;
        var first = scene == 0 ? 0 : half;
        var last = scene == fits.Shots - 1 ? 0 : half;
        var picture = await shot;
        var body = new BodyRender(picture, settings, first, picture.Frames - first - last) { Take = take };
        var part = await context.CallActivityAsync<RenderedPart>(nameof(RenderBody), body, OptionsFor(scene));
        if (part.Warning is { } warning) progress.Warn(warning);
        if (scene < storyboard.Scenes.Count) progress.SceneDone(WorkUnits.Body);
        return part;
    }

    private async Task<RenderedPart> JointAsync(int scene, Task<SceneShot> from, Task<SceneShot> to, Task turn)
    {
        await turn;
        var joint = new JointRender(await from, await to, settings, JointFrames) { Take = take };
        var part = await context.CallActivityAsync<RenderedPart>(nameof(RenderJoint), joint, OptionsFor(scene));
        progress.Done(WorkUnits.Joint);
        return part;
    }

    private TaskOptions OptionsFor(int shot) => shot < storyboard.Scenes.Count ? Retries.For(storyboard.Scenes[shot].Id) : Retries.Usual;
}

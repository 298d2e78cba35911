using TextToVideo.Branding;
using TextToVideo.Durable;
using TextToVideo.Footage;
using TextToVideo.Illustrations;
using TextToVideo.Orchestrations;
using TextToVideo.Rehearsals;
using TextToVideo.Rendering;
using TextToVideo.Requests;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Redoing;

/// <summary>What a video's rehearsal came to, and what it did not come to because something before it is not made.</summary>
/// <param name="instance">That makes this video.</param>
/// <param name="calls">Of this video.</param>
/// <param name="before">Of the job as it is.</param>
internal sealed class RedoShape(VideoRequest request, string instance, IReadOnlyList<RehearsedCall> calls, IReadOnlyList<RehearsedCall> before)
{
    private readonly ILookup<string, RehearsedCall> _ofScene = calls.Where(call => call.Subject is not null).ToLookup(call => call.Subject!);
    private readonly ILookup<string, RehearsedCall> _before = before.Where(call => call.Subject is not null && call.InstanceId == instance).ToLookup(call => call.Subject!);
    private readonly HashSet<string> _searched = [.. before.Where(call => call.Activity == nameof(FindFootage)).Select(call => call.Input)];

    /// <summary>Some voices tell when each word is said; whether this one does, its other scenes show.</summary>
    private readonly bool _isAligned = calls.Concat(before).Any(call => call.Activity == nameof(AlignWords));

    private readonly bool _hasEndCard = calls.FirstOrDefault(call => call is { Activity: nameof(TakeBrand), Output: not null }) is { } taken && PayloadJson.Read<TakenBrand>(taken.Output)!.Kit.EndCard is not null;

    /// <summary>Empty where they are planned anew.</summary>
    public IReadOnlyList<StoryboardScene> Scenes { get; } = ScenesOf(calls);

    public RedoScene SceneOf(StoryboardScene scene, int index)
    {
        var (kept, made) = RedoSteps.Tell(_ofScene[scene.Id], Lacks(scene.Id, index), call => call.Activity == nameof(FindFootage) && !_searched.Contains(call.Input));
        return new RedoScene(scene.Id, scene.Text, kept, made);
    }

    public IEnumerable<string> VideoLacks()
    {
        string[] last = _hasEndCard ? [nameof(DrawEndCard), nameof(MixSound), nameof(DrawThumbnail), nameof(AssembleVideo)] : [nameof(MixSound), nameof(DrawThumbnail), nameof(AssembleVideo)];
        return last.Where(activity => !calls.Any(call => call.Activity == activity));
    }

    private static IReadOnlyList<StoryboardScene> ScenesOf(IReadOnlyList<RehearsedCall> calls)
    {
        var read = calls.FirstOrDefault(call => call is { Activity: nameof(ReadStoryboard), Output: not null });
        if (read is not null) return PayloadJson.Read<Storyboard>(read.Output)!.Scenes;
        var planned = calls.FirstOrDefault(call => call is { Activity: nameof(PlanScenes), Output: not null });
        return planned is null ? [] : PayloadJson.Read<PlannedStoryboard>(planned.Output)!.Storyboard.Scenes;
    }

    private IEnumerable<string> Lacks(string scene, int index)
    {
        var came = _ofScene[scene].Select(call => call.Activity).ToHashSet(StringComparer.Ordinal);
        var isSpoken = _ofScene[scene].Any(call => call is { Activity: nameof(NarrateScene), End: not RehearsedEnd.NotMade });
        if (!isSpoken && _isAligned) yield return nameof(AlignWords);
        // The pictures after a long scene's first follow the voice.
        foreach (var activity in (string[])[nameof(FetchClip), nameof(DrawIllustration)])
        {
            if (!came.Contains(nameof(RenderBody)) && _before[scene].Count(call => call.Activity == activity) > _ofScene[scene].Count(call => call.Activity == activity)) yield return activity;
        }
        if (!came.Contains(nameof(RenderBody))) yield return nameof(RenderBody);
        var shots = Scenes.Count + (_hasEndCard ? 1 : 0);
        var isJoined = index + 1 < shots && TimelinePlanner.JointFrames(shots, VideoProduction.TransitionOf(request)) > 0;
        if (isJoined && !came.Contains(nameof(RenderJoint))) yield return nameof(RenderJoint);
    }
}

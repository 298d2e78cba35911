using TextToVideo.Branding;
using TextToVideo.Footage;
using TextToVideo.Illustrations;
using TextToVideo.Music;
using TextToVideo.Rehearsals;
using TextToVideo.Rendering;
using TextToVideo.Scripts;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Redoing;

/// <summary>What users call the activities that make something; in the order in which they are told.</summary>
internal static class RedoSteps
{
    private static readonly (string Activity, string Word)[] Words =
    [
        (nameof(WriteScript), "write_script"),
        (nameof(PlanScenes), "plan_scenes"),
        (nameof(TranslateScript), "translate"),
        (nameof(TakeBrand), "brand"),
        (nameof(FitBrandClip), "brand_clip"),
        (nameof(ImportMusic), "music"),
        (nameof(NarrateScene), "narrate"),
        (nameof(AlignWords), "align"),
        (nameof(FindFootage), "find_footage"),
        (nameof(FetchClip), "fetch_clip"),
        (nameof(DrawIllustration), "draw"),
        (nameof(RenderBody), "render"),
        (nameof(RenderJoint), "join"),
        (nameof(DrawEndCard), "end_card"),
        (nameof(MixSound), "mix_sound"),
        (nameof(DrawThumbnail), "thumbnail"),
        (nameof(AssembleVideo), "assemble"),
    ];

    /// <summary>Each word once: made where any of its calls, or one that must follow, is not there.</summary>
    /// <param name="calls">Of one scene, or of what is no scene's.</param>
    /// <param name="alsoMade">Activities that were not come to, because what they need is not there.</param>
    /// <param name="isNew">Whether a call that is no step is another than in the job as it is.</param>
    public static (IReadOnlyList<string> Kept, IReadOnlyList<string> Made) Tell(IEnumerable<RehearsedCall> calls, IEnumerable<string> alsoMade, Func<RehearsedCall, bool> isNew)
    {
        var told = calls.Where(call => call.End is not (RehearsedEnd.Open or RehearsedEnd.Failed)).ToList();
        var made = told.Where(call => call.End == RehearsedEnd.NotMade || (call.End == RehearsedEnd.Asked && isNew(call))).Select(call => call.Activity).Concat(alsoMade).ToHashSet(StringComparer.Ordinal);
        var kept = told.Select(call => call.Activity).Where(activity => !made.Contains(activity)).ToHashSet(StringComparer.Ordinal);
        return ([.. Of(kept)], [.. Of(made)]);
    }

    private static IEnumerable<string> Of(HashSet<string> activities) => Words.Where(word => activities.Contains(word.Activity)).Select(word => word.Word);
}

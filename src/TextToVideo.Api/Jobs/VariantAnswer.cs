using TextToVideo.Api.Problems;
using TextToVideo.Captions;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Api.Jobs;

/// <summary>How one of a job's videos is doing.</summary>
public sealed record VariantAnswer
{
    /// <summary>Of what it differs in: `9x16-de-karaoke`.</summary>
    public required string Name { get; init; }

    public required Aspect Aspect { get; init; }

    public required string Language { get; init; }

    public required CaptionStyleName Captions { get; init; }

    public required JobState Status { get; init; }

    /// <summary>0 to 100.</summary>
    public required double Percent { get; init; }

    public required int ScenesTotal { get; init; }

    public required int ScenesDone { get; init; }

    public JobFailure? Failure { get; init; }

    public static VariantAnswer From(VariantView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return new VariantAnswer
        {
            Name = view.Variant.Name,
            Aspect = view.Variant.Aspect,
            Language = view.Variant.Language,
            Captions = view.Variant.Captions,
            Status = view.Status.State,
            Percent = view.Status.Percent,
            ScenesTotal = view.Status.ScenesTotal,
            ScenesDone = view.Status.ScenesDone,
            Failure = FailureOf(view),
        };
    }

    internal static JobFailure? FailureOf(VariantView view) =>
        view.Status.Failure is { } failure ? failure with { Message = MachinePaths.Hide(failure.Message) } : null;
}

using System.Text.Json;
using TextToVideo.Api.Problems;
using TextToVideo.Costs;
using TextToVideo.Failures;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Jobs;

/// <summary>How a job is doing.</summary>
public sealed record JobAnswer
{
    public required string JobId { get; init; }

    public required JobState Status { get; init; }

    /// <summary>What is or was last worked on; null before work began.</summary>
    public JobState? Stage { get; init; }

    /// <summary>0 to 100; never falls within an attempt.</summary>
    public required double Percent { get; init; }

    public required int ScenesTotal { get; init; }

    public required int ScenesDone { get; init; }

    /// <summary>A guess from the pace so far; null before there is one.</summary>
    public double? SecondsLeft { get; init; }

    /// <summary>1 for the first run, one more for each retry.</summary>
    public required int Attempt { get; init; }

    /// <summary>When the job was made, whatever attempt it is at.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the current attempt was asked for.</summary>
    public required DateTimeOffset AttemptCreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public string? Title { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    /// <summary>When each stage began and how long it took.</summary>
    public required IReadOnlyList<StageTime> Stages { get; init; }

    public JobFailure? Failure { get; init; }

    /// <summary>Each video of a job that makes several; null in lists.</summary>
    public IReadOnlyList<VariantAnswer>? Variants { get; init; }

    /// <summary>What the job has used of paid services so far, over all its attempts; null in lists.</summary>
    public JobCost? Cost { get; init; }

    /// <summary>As it was sent with the request.</summary>
    public JsonElement? Metadata { get; init; }

    public static JobAnswer From(JobView job)
    {
        ArgumentNullException.ThrowIfNull(job);
        var status = job.Status;
        return new JobAnswer
        {
            JobId = job.JobId,
            Status = status.State,
            Stage = status.Stages.Count == 0 ? null : status.Stages[^1].Stage,
            Percent = status.Percent,
            ScenesTotal = status.ScenesTotal,
            ScenesDone = status.ScenesDone,
            SecondsLeft = status.SecondsLeft,
            Attempt = job.Attempt,
            CreatedAt = job.CreatedAt,
            AttemptCreatedAt = job.AttemptCreatedAt,
            UpdatedAt = job.UpdatedAt,
            Title = job.Video?.Title ?? job.Request?.Title,
            Warnings = [.. status.Warnings.Select(MachinePaths.Hide)],
            Stages = status.Stages,
            Failure = status.Failure is { } failure ? failure with { Message = MachinePaths.Hide(failure.Message) } : null,
            Variants = job.Variants?.Select(VariantAnswer.From).ToList(),
            Cost = job.Cost,
            Metadata = job.Request?.Metadata,
        };
    }
}

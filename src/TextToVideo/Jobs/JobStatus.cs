namespace TextToVideo.Jobs;

/// <summary>What can be told of a job while it runs; small, because it is rewritten at each step.</summary>
public sealed record JobStatus
{
    public required JobState State { get; init; }

    /// <summary>0 to 100; never falls within a run.</summary>
    public double Percent { get; init; }

    public int ScenesTotal { get; init; }

    /// <summary>Scenes whose picture is rendered.</summary>
    public int ScenesDone { get; init; }

    /// <summary>A guess from the pace so far; null before there is one.</summary>
    public double? SecondsLeft { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public IReadOnlyList<StageTime> Stages { get; init; } = [];

    public JobFailure? Failure { get; init; }
}

/// <param name="Seconds">How long it took; null while it lasts.</param>
public sealed record StageTime(JobState Stage, DateTimeOffset StartedAt, double? Seconds);

/// <param name="Code">Stable, for programs.</param>
public sealed record JobFailure(string Code, string Message);

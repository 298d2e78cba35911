using TextToVideo.Api.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Api.Problems;

/// <summary>An error as RFC 9457 has it told. The type is `about:blank`; <see cref="Code"/> is what programs go by.</summary>
public sealed record Problem
{
    /// <summary>The words of the status code.</summary>
    public required string Title { get; init; }

    public required int Status { get; init; }

    /// <summary>What was wrong, with the value, and what to do.</summary>
    public required string Detail { get; init; }

    /// <summary>Stable, dotted.</summary>
    public required string Code { get; init; }

    /// <summary>Each field that is wrong.</summary>
    public IReadOnlyList<RequestFault>? Errors { get; init; }

    /// <summary>The job that is not in the state for it.</summary>
    public JobAnswer? Job { get; init; }

    /// <summary>Finds the server's log of it; for faults of the server.</summary>
    public string? TraceId { get; init; }
}

namespace TextToVideo.Services.Control;

/// <summary>How the next answers go wrong.</summary>
public sealed record Fault
{
    /// <summary>Start of the path: `/pexels`, `/openai/v1/audio/speech`, `/media`.</summary>
    public required string Path { get; init; }

    /// <summary>How many answers; 0 takes back what was planned for the path.</summary>
    public int Times { get; init; } = 1;

    /// <summary>`status`, `html`, `slow` (then answers well) or `cut` (does the work, sends half of the answer, breaks off).</summary>
    public string Kind { get; init; } = "status";

    public int Status { get; init; } = 500;

    /// <summary>Seconds; sent with a status.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>For `slow`.</summary>
    public int Milliseconds { get; init; } = 1000;
}

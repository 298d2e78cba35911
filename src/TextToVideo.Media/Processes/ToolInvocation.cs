namespace TextToVideo.Media.Processes;

/// <summary>One run of a local program. Arguments are a list from end to end: no shell and no joined string ever sees them.</summary>
public sealed record ToolInvocation
{
    /// <summary>The name that <see cref="ToolLocator"/> knows: `ffmpeg`.</summary>
    public required string Tool { get; init; }

    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>Default: the host's own.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>UTF-8 text for the program to read; null: its standard input is closed from the start.</summary>
    public string? StandardInput { get; init; }

    /// <summary>Over the whole run.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Between two signs of progress; null: no limit.</summary>
    public TimeSpan? IdleLimit { get; init; }

    /// <summary>Which lines of standard output are a sign of progress; null: anything that the program prints anywhere.</summary>
    public Func<string, bool>? IsProgress { get; init; }

    /// <summary>Called for each line of standard output in order, on one thread at a time; the output is then not kept.</summary>
    public Action<string>? OnOutputLine { get; init; }

    /// <summary>Between the polite request to stop (SIGINT) and the kill.</summary>
    public TimeSpan StopGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>It waits for one where as many as there are cores run already; the wait is not part of its time.</summary>
    public bool KeepsCoreBusy { get; init; }

    public ToolLimits Limits { get; init; } = ToolLimits.Ordinary;

    /// <summary>Beyond the few variables that every tool gets.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Never shown in logs or failures, wherever they stand in the arguments or in what the program prints.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];
}

namespace TextToVideo.Health;

public sealed record ReadinessFinding
{
    /// <summary>`ffmpeg`, `artifact store`.</summary>
    public required string Name { get; init; }

    /// <summary>What goes missing without it.</summary>
    public required string Purpose { get; init; }

    public required bool IsReady { get; init; }

    /// <summary>True where no video can be made without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Version and place, or what is wrong.</summary>
    public required string Detail { get; init; }

    /// <summary>How to get it; null where it is ready.</summary>
    public string? Remedy { get; init; }
}

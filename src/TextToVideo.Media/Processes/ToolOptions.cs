namespace TextToVideo.Media.Processes;

/// <summary>Where local programs are, for those that are not on the PATH.</summary>
public sealed class ToolOptions
{
    public const string Section = "Tools";

    /// <summary>Tool name to executable: `ffmpeg` to `/opt/ffmpeg/bin/ffmpeg`. A name without an entry is looked up on the PATH.</summary>
    public Dictionary<string, string> Paths { get; init; } = [];
}

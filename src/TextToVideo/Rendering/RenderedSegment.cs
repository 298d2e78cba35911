namespace TextToVideo.Rendering;

/// <param name="Command">As it was run, paths reduced to file names; for the manifest.</param>
public sealed record RenderedSegment(int Frames, long Bytes, string Command)
{
    /// <summary>Null: nothing to tell the user.</summary>
    public string? Warning { get; init; }
}

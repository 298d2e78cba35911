using System.Text.Json.Serialization;
using TextToVideo.Artifacts;

namespace TextToVideo.Rendering;

/// <summary>A rendered segment in the store. The encoder's command lies beside it, so that histories stay small.</summary>
public sealed record RenderedPart(ArtifactKey Folder, int Frames)
{
    public const string VideoFile = "segment.mp4";
    public const string CommandFile = "command.txt";

    /// <summary>Null: nothing to tell the user.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Warning { get; init; }

    public ArtifactKey Video() => Folder.Append(VideoFile);

    public ArtifactKey Command() => Folder.Append(CommandFile);
}

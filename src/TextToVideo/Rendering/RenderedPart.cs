using TextToVideo.Artifacts;

namespace TextToVideo.Rendering;

/// <summary>A rendered segment in the store. The encoder's command lies beside it, so that histories stay small.</summary>
public sealed record RenderedPart(ArtifactKey Folder, int Frames)
{
    public const string VideoFile = "segment.mp4";
    public const string CommandFile = "command.txt";

    public ArtifactKey Video() => Folder.Append(VideoFile);

    public ArtifactKey Command() => Folder.Append(CommandFile);
}

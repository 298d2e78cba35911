namespace TextToVideo.Requests;

public sealed class ModerationOptions
{
    public const string Section = "Moderation";

    /// <summary>Words and phrases that no video may hold; whole words, in any letter case. Default: none.</summary>
    public IList<string> BlockedWords { get; init; } = [];
}

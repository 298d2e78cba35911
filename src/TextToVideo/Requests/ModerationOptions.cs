namespace TextToVideo.Requests;

public sealed class ModerationOptions
{
    public const string Section = "Moderation";

    /// <summary>Words and phrases that no video may hold, be they a user's or a language model's; whole words, in any letter case. Default: none.</summary>
    public IList<string> BlockedWords { get; init; } = [];
}

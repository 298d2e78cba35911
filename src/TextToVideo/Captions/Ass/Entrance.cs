namespace TextToVideo.Captions.Ass;

/// <summary>The tags that make a caption come.</summary>
internal static class Entrance
{
    private const int RiseMs = 70;
    private const int SettleMs = 130;
    private const int FadeMs = 140;

    /// <summary>The movement goes on from where it stands when the cue came up before the document begins (its start is negative).</summary>
    /// <param name="alphas">What becomes visible, with what it ends at, such as `\1a&amp;H00&amp;\3a&amp;H18&amp;`.</param>
    public static string Tags(CaptionEntrance entrance, CaptionCue cue, string alphas)
    {
        var since = cue.Start < TimeSpan.Zero ? (int)-cue.Start.TotalMilliseconds : 0;
        return entrance switch
        {
            CaptionEntrance.Spring when since < SettleMs => FormattableString.Invariant(
                $"\\fscx80\\fscy80\\t({-since},{RiseMs - since},\\fscx104\\fscy104)\\t({RiseMs - since},{SettleMs - since},\\fscx100\\fscy100)"),
            CaptionEntrance.Fade when cue.IsFresh && since < FadeMs => FormattableString.Invariant($"\\alpha&HFF&\\t({-since},{FadeMs - since},{alphas})"),
            _ => "",
        };
    }
}

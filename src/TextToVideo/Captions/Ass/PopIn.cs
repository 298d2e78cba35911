namespace TextToVideo.Captions.Ass;

/// <summary>A big word's entrance: a spring from four fifths of its size, a little beyond it, and back.</summary>
internal static class PopIn
{
    private const int RiseMs = 70;
    private const int SettleMs = 130;

    /// <param name="cueStart">Negative where the cue came up before the document begins: the spring goes on from there.</param>
    public static string Tags(TimeSpan cueStart)
    {
        var since = cueStart < TimeSpan.Zero ? (int)-cueStart.TotalMilliseconds : 0;
        if (since >= SettleMs) return "";
        return FormattableString.Invariant($"\\fscx80\\fscy80\\t({-since},{RiseMs - since},\\fscx104\\fscy104)\\t({RiseMs - since},{SettleMs - since},\\fscx100\\fscy100)");
    }
}

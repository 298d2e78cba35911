namespace TextToVideo.Captions;

/// <summary>What an app that plays tall videos lays over them, as shares of the frame.</summary>
/// <param name="Top">Height of the bar with search and tabs.</param>
/// <param name="Right">Width of the column of buttons.</param>
/// <param name="Bottom">Height of the title, the account's name and the bar below.</param>
public sealed record ShortsApp(string Name, double Top, double Right, double Bottom)
{
    /// <summary>Of a frame of 1080x1920 the apps cover, in pixels from the top, the right and the bottom: 160, 120, 430; 200, 120, 430; 130, 130, 370.</summary>
    public static IReadOnlyList<ShortsApp> All { get; } =
    [
        new("YouTube Shorts", 160 / 1920.0, 120 / 1080.0, 430 / 1920.0),
        new("Instagram Reels", 200 / 1920.0, 120 / 1080.0, 430 / 1920.0),
        new("TikTok", 130 / 1920.0, 130 / 1080.0, 370 / 1920.0),
    ];
}

namespace TextToVideo.Api.Tests.Serving;

internal static class Sample
{
    public static object Tides { get; } = new
    {
        title = "Tides",
        scenes = new[] { new { text = "The moon pulls." }, new { text = "The sea rises." }, new { text = "Then it falls." } },
    };

    public static object TidesInThreeShapes { get; } = new
    {
        title = "Tides",
        scenes = new[] { new { text = "The moon pulls." }, new { text = "The sea rises." } },
        variants = new { aspects = new[] { "16:9", "9:16", "1:1" } },
    };

    public static object TidesForApproval { get; } = new
    {
        title = "Tides",
        approval = true,
        scenes = new[] { new { text = "The moon pulls." }, new { text = "The sea rises." }, new { text = "Then it falls." } },
    };
}

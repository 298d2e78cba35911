using TextToVideo.Footage;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Providers.Tests.Footage;

internal static class Queries
{
    public static FootageQuery For(params string[] queries) => new()
    {
        Queries = queries,
        Keywords = ["city", "night"],
        Shot = ShotType.Wide,
        Frame = new FrameSize(1920, 1080),
        Seconds = 5,
        Language = "en",
    };
}

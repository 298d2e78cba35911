using TextToVideo.Artifacts;
using TextToVideo.Editing;
using TextToVideo.Footage;

namespace TextToVideo.Tests.Editing;

/// <summary>Clips as they come out of being fetched.</summary>
internal static class TestFootage
{
    /// <param name="pace">As <see cref="ClipSurvey.Pace"/>; null: of even motion throughout.</param>
    public static SceneClip Clip(string name, double seconds, string? pace = null, string columns = "", string rows = "", int width = 1920, int height = 1080)
    {
        var facts = new MediaFacts { Kind = FootageKind.Video, Width = width, Height = height, Seconds = seconds, FramesPerSecond = 25 };
        var survey = new ClipSurvey { Pace = pace ?? new string('4', (int)(seconds * ClipSurvey.PerSecond)), Columns = columns, Rows = rows };
        return new SceneClip(new FetchedClip(new ArtifactKey($"clips/{name}"), facts, 1) { Survey = survey });
    }

    public static SceneClip Picture(string name) =>
        new(new FetchedClip(new ArtifactKey($"clips/{name}"), new MediaFacts { Kind = FootageKind.Picture, Width = 3000, Height = 2000 }, 1) { Survey = new ClipSurvey() });
}

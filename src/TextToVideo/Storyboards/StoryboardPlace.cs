using TextToVideo.Artifacts;
using TextToVideo.Jobs;

namespace TextToVideo.Storyboards;

/// <summary>Where a job keeps its storyboards: one in the language of its text, and one in each that it is translated to.</summary>
public static class StoryboardPlace
{
    private const char Mark = '/';

    /// <param name="language">Null: that of the text.</param>
    /// <returns>A job's id, or `id/de`: a name that journals hold.</returns>
    public static string Of(string jobId, string? language) => language is null ? jobId : jobId + Mark + language;

    public static ArtifactKey KeyOf(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var parts = place.Split(Mark);
        return JobKeys.File(parts[0], parts.Length == 1 ? KeepStoryboard.FileName : $"storyboard.{parts[1]}.json");
    }
}

using TextToVideo.Footage;
using TextToVideo.Requests;

namespace TextToVideo.Orchestrations;

public sealed record PrefetchInput
{
    /// <summary>Videos that are expected to be asked for; normalised and valid.</summary>
    public IReadOnlyList<VideoRequest> Videos { get; init; } = [];

    /// <summary>Searches whose best clips are fetched.</summary>
    public IReadOnlyList<FootageQuery> Queries { get; init; } = [];

    /// <summary>The course that the orchestration takes, as <see cref="GenerateVideoInput.Course"/>.</summary>
    public int Course { get; init; } = PrefetchMedia.FirstCourse;
}

using System.Text.Json.Serialization;

namespace TextToVideo.Footage.Keeping;

/// <summary>The clips that a scene was given, so that another run of its job need not find them again.</summary>
/// <param name="Scene">Its id.</param>
/// <param name="Search">By which they were found: what is searched for in another way is chosen anew.</param>
/// <param name="Clips">What it begins with comes first; then those set aside for its later shots.</param>
public sealed record SceneClips(string Scene, FootageQuery Search, IReadOnlyList<FootageCandidate> Clips)
{
    /// <summary>In which take of the job's pictures they were chosen (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }

    /// <summary>Other words take another time to say; they do not change what is searched for.</summary>
    public bool IsOf(FootageQuery search, string? take)
    {
        ArgumentNullException.ThrowIfNull(search);
        return Take == take
            && Search.Queries.SequenceEqual(search.Queries)
            && Search.Keywords.SequenceEqual(search.Keywords)
            && (Search.Uploads ?? []).SequenceEqual(search.Uploads ?? [])
            && Search with { Queries = [], Keywords = [], Uploads = null, Seconds = 0 } == search with { Queries = [], Keywords = [], Uploads = null, Seconds = 0 };
    }
}

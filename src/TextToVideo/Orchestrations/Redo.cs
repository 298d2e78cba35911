using TextToVideo.Jobs;

namespace TextToVideo.Orchestrations;

/// <summary>
/// Stages that are to be made anew although their steps are kept. Each bears a salt that becomes part of its steps' inputs
/// and so of their keys: another key, another run of the step, once. A later retry keeps the salts of earlier ones, and with
/// them what those made.
/// </summary>
public sealed record Redo
{
    /// <summary>The stages that have steps, in their order. Waiting and ending have none.</summary>
    public static IReadOnlyList<JobState> Stages { get; } =
        [JobState.ScenePlanning, JobState.AssetRetrieval, JobState.TtsGeneration, JobState.AudioProcessing, JobState.Rendering];

    public static Redo Nothing { get; } = new();

    public IReadOnlyDictionary<JobState, string> Salts { get; init; } = new Dictionary<JobState, string>();

    /// <summary>Null where what is kept is good.</summary>
    public string? Of(JobState stage) => Salts.GetValueOrDefault(stage);

    public Redo From(JobState stage, string salt)
    {
        var salts = new Dictionary<JobState, string>(Salts);
        foreach (var later in Stages.Where(other => other >= stage)) salts[later] = salt;
        return new Redo { Salts = salts };
    }
}

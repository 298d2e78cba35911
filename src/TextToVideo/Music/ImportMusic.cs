using System.Text.Json.Serialization;
using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Footage;
using TextToVideo.Steps;

namespace TextToVideo.Music;

/// <param name="Source">Path of the user's file, or an upload.</param>
/// <param name="Fingerprint">Size and time of the file: a changed file is brought in anew. Empty for an upload, which never changes.</param>
public sealed record MusicSource(string Source, string Fingerprint);

public sealed record ImportedMusic(ArtifactKey Key)
{
    public Attribution? Attribution { get; init; }

    /// <summary>Null: too short to be looked at.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MusicLoop? Loop { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];
}

/// <summary>Activity: chooses the user's music, brings it into the store and finds where it can be looped.</summary>
public sealed class ImportMusic(IMusicLibrary library, StepRunner steps) : Activity<MusicWish, ImportedMusic>
{
    private static readonly StepName Step = new("music", "2");

    public override async Task<ImportedMusic> RunAsync(ActivityContext context, MusicWish input, CancellationToken cancellationToken)
    {
        var pick = await library.PickAsync(input, cancellationToken);
        var source = new MusicSource(pick.Path, library.Fingerprint(pick.Path));
        var imported = await steps.RunAsync(Step, source, context, (work, token) => ImportAsync(pick.Path, work, token), cancellationToken);
        return imported with { Attribution = pick.Attribution, Warnings = pick.Warnings };
    }

    private async Task<ImportedMusic> ImportAsync(string source, StepWork work, CancellationToken cancellationToken)
    {
        const string fileName = "music.audio";
        var loop = await library.ImportAsync(source, work.Output(fileName), cancellationToken);
        return new ImportedMusic(work.KeyOf(fileName)) { Loop = loop };
    }
}

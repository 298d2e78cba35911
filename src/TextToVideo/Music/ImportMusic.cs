using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Music;

/// <param name="Source">Path of the user's file.</param>
/// <param name="Fingerprint">Size and time of the file: a changed file is brought in anew.</param>
public sealed record MusicSource(string Source, string Fingerprint);

public sealed record ImportedMusic(ArtifactKey Key);

/// <summary>Activity: brings the user's music into the store.</summary>
public sealed class ImportMusic(IMusicLibrary library, StepRunner steps) : Activity<string, ImportedMusic>
{
    private static readonly StepName Step = new("music", "1");

    public override Task<ImportedMusic> RunAsync(ActivityContext context, string input, CancellationToken cancellationToken)
    {
        var source = new MusicSource(input, library.Fingerprint(input));
        return steps.RunAsync(Step, source, context, (work, token) => ImportAsync(input, work, token), cancellationToken);
    }

    private async Task<ImportedMusic> ImportAsync(string source, StepWork work, CancellationToken cancellationToken)
    {
        const string fileName = "music.audio";
        await library.ImportAsync(source, work.Output(fileName), cancellationToken);
        return new ImportedMusic(work.KeyOf(fileName));
    }
}

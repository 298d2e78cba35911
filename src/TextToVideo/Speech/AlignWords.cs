using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Speech;

public sealed record AlignWordsInput(ArtifactKey Audio, TimeSpan Duration, string Text, string Language)
{
    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}

/// <summary>Activity: finds when each word of a narration is said, where the voice's engine did not tell.</summary>
public sealed class AlignWords(IWordAlignment alignment, IArtifactStore store, StepRunner steps) : Activity<AlignWordsInput, AlignedWords>
{
    private readonly StepName _step = new("words", alignment.Settings.Length == 0 ? "1" : $"1-{alignment.Settings}");

    public override async Task<AlignedWords> RunAsync(ActivityContext context, AlignWordsInput input, CancellationToken cancellationToken)
    {
        var aligned = await steps.RunAsync(_step, input, context, (work, token) => AlignAsync(input, work, token), cancellationToken);
        return aligned with { Timings = aligned.Timings with { Words = ScriptLines.Mark(aligned.Timings.Words, input.Text, input.Language) } };
    }

    private async Task<AlignedWords> AlignAsync(AlignWordsInput input, StepWork work, CancellationToken cancellationToken)
    {
        await using var audio = await store.OpenLocalAsync(input.Audio, cancellationToken);
        var aligned = await alignment.AlignAsync(new AlignmentBrief(audio.Path, input.Duration, input.Text, input.Language), cancellationToken);

        // An aligner that should have answered did not, or none is here that could: the next job asks again. An estimate costs nothing.
        if (aligned.Warnings.Count > 0 || aligned.Timings.Method == WordTimingMethod.Estimate) work.DoNotKeep();
        return aligned;
    }
}

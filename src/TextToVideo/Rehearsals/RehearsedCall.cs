using TextToVideo.Artifacts;
using TextToVideo.Durable;

namespace TextToVideo.Rehearsals;

/// <summary>An activity that an orchestration called in a rehearsal.</summary>
/// <param name="InstanceId">Who called it.</param>
/// <param name="Input">JSON.</param>
/// <param name="Subject">The scene for which it is; null: none in particular.</param>
public sealed class RehearsedCall(string instanceId, string activity, string input, string? subject)
{
    private readonly TaskCompletionSource<string> _answer = new();

    public string InstanceId { get; } = instanceId;

    public string Activity { get; } = activity;

    public string Input { get; } = input;

    public string? Subject { get; } = subject;

    /// <summary>JSON; null as long as it is not known.</summary>
    public string? Output { get; private set; }

    public RehearsedEnd End { get; private set; } = RehearsedEnd.Open;

    /// <summary>Null where it did not fail.</summary>
    public FailureDetails? Failure { get; private set; }

    /// <summary>Of the step that it is; null: it is none.</summary>
    public ArtifactKey? Step { get; private set; }

    internal Task<string> Answered => _answer.Task;

    internal void Answer(string output, RehearsedEnd end, ArtifactKey? step)
    {
        (Output, End, Step) = (output, end, step);
        _answer.SetResult(output);
    }

    /// <summary>Its result is not there: who waits for it, waits.</summary>
    internal void Leave(ArtifactKey step) => (End, Step) = (RehearsedEnd.NotMade, step);

    internal void Fail(FailureDetails failure)
    {
        (End, Failure) = (RehearsedEnd.Failed, failure);
        _answer.SetException(new TaskFailedException(Activity, 0, failure));
    }
}

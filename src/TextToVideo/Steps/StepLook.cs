using TextToVideo.Artifacts;

namespace TextToVideo.Steps;

/// <summary>
/// While one is open, the steps of this flow are looked for and not made: where the store has a step's result, that is the
/// answer; where not, <see cref="StepNotMadeException"/>. Nothing is bought or written down.
/// </summary>
public sealed class StepLook : IDisposable
{
    private static readonly AsyncLocal<StepLook?> Flowing = new();

    private readonly StepLook? _outer = Flowing.Value;

    public StepLook() => Flowing.Value = this;

    public static StepLook? Current => Flowing.Value;

    /// <summary>The last step that was looked for; null: none was.</summary>
    public ArtifactKey? Step { get; private set; }

    /// <summary>All that were looked for are there.</summary>
    public bool IsMade { get; private set; } = true;

    public void Dispose() => Flowing.Value = _outer;

    internal void Note(ArtifactKey step, bool isMade)
    {
        Step = step;
        IsMade &= isMade;
    }
}

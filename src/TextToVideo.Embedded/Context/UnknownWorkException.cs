using TextToVideo.Durable;

namespace TextToVideo.Embedded.Context;

/// <summary>A history names an orchestration or activity that this program does not have.</summary>
public sealed class UnknownWorkException(string kind, string name)
    : Exception($"There is no {kind} named '{name}' in this program. It was renamed or removed, or the journal belongs to another program."), IDescribesFailure
{
    public string Code => "work.unknown";

    public bool IsRetryable => false;
}

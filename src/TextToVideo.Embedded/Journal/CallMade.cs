using System.Text.Json.Serialization;

namespace TextToVideo.Embedded.Journal;

/// <summary>A decision of the orchestration's code. A replay must make the same ones in the same order.</summary>
/// <param name="Id">Counts the calls of one execution, from 0.</param>
public abstract record CallMade([property: JsonPropertyOrder(-1)] int Id) : HistoryEvent
{
    /// <summary>Kind, name and id, for the message of a mismatch.</summary>
    public abstract string Describe();

    /// <summary>Inputs may differ between versions of the code; what is called, and when, may not.</summary>
    public abstract bool IsSameCallAs(CallMade other);
}

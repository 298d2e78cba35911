using System.Text.Json.Serialization;

namespace TextToVideo.Speech;

public sealed record Narration
{
    public required TimeSpan Duration { get; init; }

    public required int SampleRateHz { get; init; }

    /// <summary>The voice that spoke.</summary>
    public required string Voice { get; init; }

    /// <summary>Null where the engine gives no times: an aligner has to find them.</summary>
    public WordTimings? Words { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>It is not all that was asked for; another try, with what is missing here installed, may give it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsMakeshift { get; init; }
}

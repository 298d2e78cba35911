using System.Text.Json.Serialization;

namespace TextToVideo.Media.Ffmpeg.Probing;

/// <summary>What ffprobe prints. It writes numbers as text.</summary>
internal sealed record ProbeReport
{
    [JsonPropertyName("format")]
    public ProbedFormat Format { get; init; } = new();

    [JsonPropertyName("streams")]
    public IReadOnlyList<ProbedStream> Streams { get; init; } = [];

    /// <summary>The first one; a photograph's rotation is told there, not by its stream.</summary>
    [JsonPropertyName("frames")]
    public IReadOnlyList<ProbedFrame> Frames { get; init; } = [];
}

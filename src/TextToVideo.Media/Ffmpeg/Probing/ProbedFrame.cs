using System.Text.Json.Serialization;

namespace TextToVideo.Media.Ffmpeg.Probing;

internal sealed record ProbedFrame
{
    [JsonPropertyName("media_type")]
    public string MediaType { get; init; } = "";

    [JsonPropertyName("side_data_list")]
    public IReadOnlyList<ProbedSideData> SideData { get; init; } = [];
}

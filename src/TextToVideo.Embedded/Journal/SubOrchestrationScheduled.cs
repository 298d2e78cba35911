using System.Text.Json.Serialization;

namespace TextToVideo.Embedded.Journal;

public sealed record SubOrchestrationScheduled(
    int Id,
    string Name,
    string InstanceId,
    [property: JsonConverter(typeof(RawJsonConverter))] string? Input) : CallMade(Id)
{
    public override string Describe() => $"sub-orchestration '{Name}' (#{Id})";

    public override bool IsSameCallAs(CallMade other) =>
        other is SubOrchestrationScheduled call && call.Id == Id && call.Name == Name;
}

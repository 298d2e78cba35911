using System.Text.Json.Serialization;

namespace TextToVideo.Embedded.Journal;

public sealed record TaskScheduled(
    int Id,
    string Name,
    [property: JsonConverter(typeof(RawJsonConverter))] string? Input) : CallMade(Id)
{
    public override string Describe() => $"activity '{Name}' (#{Id})";

    public override bool IsSameCallAs(CallMade other) => other is TaskScheduled call && call.Id == Id && call.Name == Name;
}

using System.Text.Json;

namespace TextToVideo.Studio.Webhooks;

/// <summary>A webhook as it came over the wire.</summary>
public sealed record ReceivedMessage(string Id, string Timestamp, string? Signature, string? ContentType, byte[] Body)
{
    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Body);
            return document.RootElement.Clone();
        }
    }

    public string Type => Json.GetProperty("type").GetString()!;
}

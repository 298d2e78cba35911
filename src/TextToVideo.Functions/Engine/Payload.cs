using System.Text.Json;
using TextToVideo.Durable;

namespace TextToVideo.Functions.Engine;

/// <summary>
/// Hands JSON that is written already to a runtime that wants to write values itself. So histories hold the one form of
/// <see cref="PayloadJson"/>, whatever converter a host is set up with.
/// </summary>
internal static class Payload
{
    public static JsonElement Element(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    public static JsonElement Element(string what, object? value, int maxBytes = PayloadLimit.MaxBytes) =>
        Element(PayloadLimit.Enforce(what, PayloadJson.Write(value), maxBytes));

    /// <returns>Null where there was no value, or JSON's null.</returns>
    public static string? Text(JsonElement? element) =>
        element is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } value ? value.GetRawText() : null;

    public static T? Read<T>(JsonElement? element) => PayloadJson.Read<T>(Text(element));
}

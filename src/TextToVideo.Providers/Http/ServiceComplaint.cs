using System.Text.Json;

namespace TextToVideo.Providers.Http;

/// <summary>What a service says about its refusal, as far as it can be read.</summary>
/// <param name="Code">Its own code, such as `insufficient_quota`.</param>
public sealed record ServiceComplaint(string? Code, string? Message)
{
    public static ServiceComplaint None { get; } = new(null, null);

    public bool IsOutOfCredit => Code is "insufficient_quota" or "billing_hard_limit_reached" or "quota_exceeded";

    public bool IsModeration => Code is "content_filter" or "content_policy_violation" or "moderation_blocked" or "ResponsibleAIPolicyViolation";

    /// <summary>Reads the shapes in use: `{error:{code,message}}`, `{error:"..."}`, `{detail:{status,message}}`, `{message}`. HTML says nothing worth quoting.</summary>
    public static ServiceComplaint Read(string? mediaType, string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var text = body.Trim();
        if (text.Length == 0 || text[0] == '<' || mediaType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true) return None;
        if (text[0] is not ('{' or '[')) return new ServiceComplaint(null, text);
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            // Gemini's endpoint wraps its errors in a list.
            if (root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0) root = root[0];
            return FromObject(root);
        }
        catch (JsonException)
        {
            return None; // cut or broken; the status says enough
        }
    }

    private static ServiceComplaint FromObject(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return None;
        foreach (var name in (ReadOnlySpan<string>)["error", "detail"])
        {
            if (!root.TryGetProperty(name, out var inner)) continue;
            return inner.ValueKind switch
            {
                JsonValueKind.Object => new ServiceComplaint(Text(inner, "code") ?? Text(inner, "status") ?? Text(inner, "type"), Text(inner, "message")),
                JsonValueKind.String => new ServiceComplaint(Text(root, "code"), inner.GetString()),
                _ => None,
            };
        }
        return new ServiceComplaint(Text(root, "code"), Text(root, "message"));
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

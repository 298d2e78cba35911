using System.Text.Json;

namespace TextToVideo.Api.Tests.OpenApi;

/// <summary>Says where a value is not what a schema of the document promises.</summary>
internal sealed class JsonShape(JsonElement document)
{
    public IEnumerable<string> Differences(JsonElement schema, JsonElement value, string at = "$")
    {
        if (schema.ValueKind is JsonValueKind.True || (schema.ValueKind == JsonValueKind.Object && !schema.EnumerateObject().Any())) return [];
        if (schema.TryGetProperty("$ref", out var reference)) return Differences(Resolve(reference.GetString()!), value, at);
        foreach (var word in new[] { "oneOf", "anyOf" })
        {
            if (schema.TryGetProperty(word, out var choices))
            {
                return choices.EnumerateArray().Any(choice => !Differences(choice, value, at).Any()) ? [] : [$"{at}: {value} is none of {word}"];
            }
        }
        return [.. TypeDifferences(schema, value, at), .. EnumDifferences(schema, value, at), .. InnerDifferences(schema, value, at)];
    }

    private static IEnumerable<string> TypeDifferences(JsonElement schema, JsonElement value, string at)
    {
        if (!schema.TryGetProperty("type", out var type)) yield break;
        var allowed = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()).ToList() : [type.GetString()];
        var isAllowed = value.ValueKind switch
        {
            JsonValueKind.Object => allowed.Contains("object"),
            JsonValueKind.Array => allowed.Contains("array"),
            JsonValueKind.String => allowed.Contains("string"),
            JsonValueKind.Number => allowed.Contains("number") || (allowed.Contains("integer") && value.TryGetInt64(out _)),
            JsonValueKind.True or JsonValueKind.False => allowed.Contains("boolean"),
            _ => allowed.Contains("null"),
        };
        if (!isAllowed) yield return $"{at}: {value.ValueKind} where {string.Join('|', allowed)} is promised";
    }

    private static IEnumerable<string> EnumDifferences(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value))) yield return $"{at}: {value} is none of {words}";
    }

    private IEnumerable<string> InnerDifferences(JsonElement schema, JsonElement value, string at)
    {
        if (value.ValueKind == JsonValueKind.Array && schema.TryGetProperty("items", out var items))
        {
            return value.EnumerateArray().SelectMany((item, i) => Differences(items, item, $"{at}[{i}]"));
        }
        return value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties) ? MemberDifferences(schema, properties, value, at) : [];
    }

    private IEnumerable<string> MemberDifferences(JsonElement schema, JsonElement properties, JsonElement value, string at)
    {
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToList() : [];
        foreach (var missing in required.Where(name => !value.TryGetProperty(name, out _))) yield return $"{at}.{missing}: promised, but not there";
        foreach (var member in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(member.Name, out var property))
            {
                yield return $"{at}.{member.Name}: there, but not in the document";
                continue;
            }
            foreach (var difference in Differences(property, member.Value, $"{at}.{member.Name}")) yield return difference;
        }
    }

    private JsonElement Resolve(string reference) =>
        reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(document, (at, part) => at.GetProperty(part));
}

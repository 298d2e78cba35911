using System.Text.Json.Nodes;

namespace TextToVideo.Services.OpenAi;

/// <summary>A narration about any topic, at the length that is wanted.</summary>
internal static class ModelScript
{
    private static readonly string[] Thoughts =
    [
        "Few people know how much depends on {0}.",
        "Every morning the light falls on the hills and the rivers.",
        "Birds cross the wide sky above the quiet forest.",
        "In the city, people walk along the busy street.",
        "The sea rises and falls on the sandy beach.",
        "Farmers look at the green fields and the clouds.",
        "Children run through the park under the tall trees.",
        "At night the stars shine over the mountains.",
        "Rain washes the old roofs and the gardens.",
        "Now you know a little more about {0}.",
    ];

    public static JsonNode Write(JsonNode data)
    {
        var topic = ((string)data["topic"]!).Trim().TrimEnd('.', '!', '?').ToLowerInvariant();
        var wanted = (int?)data["words"] ?? 30;
        var sentences = new List<string>();
        for (var i = 0; sentences.Sum(sentence => sentence.Split(' ').Length) < wanted; i++)
            sentences.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, Thoughts[i % Thoughts.Length], topic));
        return new JsonObject { ["title"] = char.ToUpperInvariant(topic[0]) + topic[1..], ["narration"] = string.Join(' ', sentences) };
    }
}

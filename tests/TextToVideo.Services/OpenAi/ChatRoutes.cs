using System.Text.Json;
using System.Text.Json.Nodes;

namespace TextToVideo.Services.OpenAi;

/// <summary>"OpenAI" chat: writes, translates and plans by simple rules, in the shape that the request's JSON schema asks for.</summary>
internal static class ChatRoutes
{
    // About what a token is in English.
    private const int CharactersPerToken = 4;

    public static void MapChat(this WebApplication app)
    {
        app.MapGet("/openai/v1/models", (HttpRequest request) => OpenAiDoor.Refuse(request)
            ?? Results.Json(new { @object = "list", data = new[] { new { id = "gpt-4.1-mini", @object = "model" } } }));
        app.MapPost("/openai/v1/chat/completions", async (HttpRequest request, CancellationToken cancellationToken) =>
            OpenAiDoor.Refuse(request) ?? Complete((await JsonNode.ParseAsync(request.Body, cancellationToken: cancellationToken))!));
    }

    private static IResult Complete(JsonNode body)
    {
        var messages = body["messages"]!.AsArray();
        var told = messages.Select(message => TextOf(message!["content"])).ToList();
        // Instructions, then data; after them only what was wrong with an answer.
        var data = JsonNode.Parse(told[1])!;
        var schema = body["response_format"]?["json_schema"]?["schema"];
        var content = (data["topic"] is not null ? ModelScript.Write(data) : data["texts"] is not null ? ModelTranslation.Make(data) : ModelPlan.Make(data)).AsObject();
        foreach (var missing in (schema?["required"]?.AsArray() ?? []).Select(name => (string)name!).Where(name => !content.ContainsKey(name)).ToList())
            content[missing] = Blank(schema!["properties"]![missing]!);
        var text = content.ToJsonString();
        var (input, output) = (told.Sum(part => part.Length) / CharactersPerToken, text.Length / CharactersPerToken);
        var isCutOff = (int?)body["max_completion_tokens"] < output;
        return Results.Json(new
        {
            id = "chatcmpl-loopback",
            @object = "chat.completion",
            created = 1_750_000_000,
            model = (string?)body["model"],
            choices = new[] { new { index = 0, message = new { role = "assistant", content = isCutOff ? text[..(text.Length / 2)] : text, refusal = (string?)null }, finish_reason = isCutOff ? "length" : "stop", logprobs = (object?)null } },
            usage = new { prompt_tokens = input, completion_tokens = output, total_tokens = input + output },
        });
    }

    private static string TextOf(JsonNode? content) =>
        content is JsonArray parts ? string.Concat(parts.Select(part => (string?)part!["text"])) : (string?)content ?? "";

    private static JsonNode? Blank(JsonNode property) => ((string?)property["type"], property["enum"]) switch
    {
        (_, JsonArray choices) => choices[0]!.DeepClone(),
        ("array", _) => new JsonArray(),
        ("number" or "integer", _) => 0,
        ("boolean", _) => false,
        ("object", _) => new JsonObject(),
        _ => "",
    };
}

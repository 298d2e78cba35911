using System.Text.Json;

namespace TextToVideo.Providers.Tests.OpenAi;

/// <summary>Chat completions in the shape that OpenAI documents.</summary>
internal static class ChatSamples
{
    public const int InputTokens = 1000;
    public const int OutputTokens = 250;

    public static string Answer(string content, string finishReason = "stop") => Completion(new { role = "assistant", content, refusal = (string?)null }, finishReason);

    public static string Answer(object content) => Answer(JsonSerializer.Serialize(content));

    public static string Refusal(string why) => Completion(new { role = "assistant", content = (string?)null, refusal = why }, "stop");

    public static string Script(string narration, string title = "Bees") => Answer(new { title, narration });

    public static object Scene(string text, string query = "flower meadow", string shot = "wide") =>
        new { text, keywords = new[] { "Bee", "flower" }, queries = new[] { query, "bee" }, shot };

    public static string Plan(params object[] scenes) => Answer(new { title = "Busy bees", scenes });

    private static string Completion(object message, string finishReason) => JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1_750_000_000,
        model = "gpt-4.1-mini-2025-04-14",
        choices = new[] { new { index = 0, message, finish_reason = finishReason, logprobs = (object?)null } },
        usage = new { prompt_tokens = InputTokens, completion_tokens = OutputTokens, total_tokens = InputTokens + OutputTokens },
    });
}

using System.Text.Json.Nodes;
using TextToVideo.Services.Control;

namespace TextToVideo.Services.Voices;

/// <summary>"ElevenLabs": raw sound in JSON, with the times of each character.</summary>
internal static class ElevenLabsRoutes
{
    public static void MapElevenLabs(this WebApplication app)
    {
        app.MapGet("/elevenlabs/v1/voices", (HttpRequest request) => Refuse(request) ?? Results.Json(new
        {
            voices = new[] { new { voice_id = "loopback1", name = "Loop", labels = new { gender = "male", accent = "american" }, verified_languages = new[] { new { language = "en" } } } },
        }));
        app.MapPost("/elevenlabs/v1/text-to-speech/{voice}/with-timestamps", async (HttpRequest request, string voice, CancellationToken cancellationToken) =>
        {
            if (Refuse(request) is { } refusal) return refusal;
            if (voice != "loopback1") return Results.Json(new { detail = new { status = "voice_not_found", message = "A voice with that id was not found." } }, statusCode: 404);
            if (request.Query["output_format"] != "pcm_24000") return Results.Json(new { detail = new { status = "invalid_output_format", message = "This loopback service makes pcm_24000." } }, statusCode: 400);
            var body = (await JsonNode.ParseAsync(request.Body, cancellationToken: cancellationToken))!;
            var text = (string)body["text"]!;
            var spoken = await WordVoice.SpeakAsync(text, (double?)body["voice_settings"]?["speed"] ?? 1, cancellationToken);
            return Results.Json(new { audio_base64 = Convert.ToBase64String(spoken.Pcm()), alignment = Align(text, spoken), normalized_alignment = (object?)null });
        });
    }

    private static IResult? Refuse(HttpRequest request) => request.Headers["xi-api-key"] == Keys.ElevenLabs
        ? null
        : Results.Json(new { detail = new { status = "invalid_api_key", message = "Invalid API key" } }, statusCode: 401);

    /// <summary>A word's time in equal shares for its characters; the space after it has the pause.</summary>
    private static object Align(string text, Spoken spoken)
    {
        var (starts, ends) = (new double[text.Length], new double[text.Length]);
        var at = 0;
        var last = 0.0;
        foreach (var word in spoken.Words)
        {
            var from = text.IndexOf(word.Text, at, StringComparison.Ordinal);
            for (; at < from; at++) (starts[at], ends[at]) = (last, word.Start);
            for (var i = 0; i < word.Text.Length; i++, at++)
            {
                starts[at] = word.Start + ((word.End - word.Start) * i / word.Text.Length);
                ends[at] = word.Start + ((word.End - word.Start) * (i + 1) / word.Text.Length);
            }
            last = word.End;
        }
        for (; at < text.Length; at++) (starts[at], ends[at]) = (last, last);
        return new { characters = text.Select(c => c.ToString()), character_start_times_seconds = starts, character_end_times_seconds = ends };
    }
}

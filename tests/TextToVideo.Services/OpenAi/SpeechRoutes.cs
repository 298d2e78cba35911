using System.Text.Json.Nodes;
using TextToVideo.Services.Control;
using TextToVideo.Services.Voices;

namespace TextToVideo.Services.OpenAi;

/// <summary>"OpenAI" speech: flite's voice as WAV or PCM, and no times.</summary>
internal static class SpeechRoutes
{
    private const int LongestInput = 4096;

    public static void MapSpeech(this WebApplication app) => app.MapPost("/openai/v1/audio/speech", async (HttpRequest request, CancellationToken cancellationToken) =>
    {
        if (OpenAiDoor.Refuse(request) is { } refusal) return refusal;
        var body = (await JsonNode.ParseAsync(request.Body, cancellationToken: cancellationToken))!;
        var input = (string?)body["input"] ?? "";
        if (input.Length is 0 or > LongestInput) return OpenAiDoor.Error(400, $"Input should have 1 to {LongestInput} characters.", "string_too_long");
        var spoken = await WordVoice.SpeakAsync(input, (double?)body["speed"] ?? 1, cancellationToken);
        request.HttpContext.Items[CallLog.CharactersItem] = input.Length;
        return (string?)body["response_format"] switch
        {
            "pcm" => Results.Bytes(spoken.Pcm(), "audio/pcm"),
            "wav" => Results.Bytes(spoken.Wav(), "audio/wav"),
            var other => OpenAiDoor.Error(400, $"This loopback service does not make '{other}'.", "unsupported_format"),
        };
    });
}

using TextToVideo.Services.Voices;

namespace TextToVideo.Services.OpenAi;

/// <summary>"OpenAI" transcription: hears nothing, but sees in the sound itself where each of the voice's words begins and ends, to the sample.</summary>
internal static class TranscriptionRoutes
{
    public static void MapTranscription(this WebApplication app) => app.MapPost("/openai/v1/audio/transcriptions", async (HttpRequest request, CancellationToken cancellationToken) =>
    {
        if (OpenAiDoor.Refuse(request) is { } refusal) return refusal;
        var form = await request.ReadFormAsync(cancellationToken);
        if (form["model"] != "whisper-1" && form["response_format"] == "verbose_json")
            return OpenAiDoor.Error(400, $"response_format 'verbose_json' is not compatible with model '{form["model"]}'.", "unsupported_value");
        if (form["timestamp_granularities[]"] == "word" && form["response_format"] != "verbose_json")
            return OpenAiDoor.Error(400, "timestamp_granularities needs response_format 'verbose_json'.", "unsupported_value");
        if (form.Files.GetFile("file") is not { } file) return OpenAiDoor.Error(400, "There is no file.", "missing_file");
        using var sound = new MemoryStream();
        await file.CopyToAsync(sound, cancellationToken);
        var heard = HeardWords.In(sound.ToArray(), form["prompt"].ToString());
        return Results.Json(new
        {
            task = "transcribe",
            language = "english",
            duration = heard.Seconds,
            text = string.Join(' ', heard.Words.Select(word => word.Text)),
            words = heard.Words.Select(word => new { word = word.Text, start = word.Start, end = word.End }),
        });
    });
}

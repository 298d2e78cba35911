using System.Globalization;
using System.Xml.Linq;
using TextToVideo.Services.Control;

namespace TextToVideo.Services.Voices;

/// <summary>"Azure Speech": SSML in, a WAV out, refusals without a body.</summary>
internal static class AzureSpeechRoutes
{
    private const string Voice = "en-US-LoopbackNeural";

    public static void MapAzureSpeech(this WebApplication app)
    {
        app.MapGet("/azure/cognitiveservices/voices/list", (HttpRequest request) => Refuse(request) ?? Results.Json(
            new[] { new { Name = $"Microsoft Server Speech Text to Speech Voice (en-US, {Voice})", ShortName = Voice, Gender = "Male", Locale = "en-US", SampleRateHertz = "24000", VoiceType = "Neural", Status = "GA", WordsPerMinute = "150" } },
            new System.Text.Json.JsonSerializerOptions()));
        app.MapPost("/azure/cognitiveservices/v1", async (HttpRequest request, CancellationToken cancellationToken) =>
        {
            if (Refuse(request) is { } refusal) return refusal;
            if (request.ContentType?.StartsWith("application/ssml+xml", StringComparison.Ordinal) != true) return Results.StatusCode(415);
            if (request.Headers["X-Microsoft-OutputFormat"] != "riff-24khz-16bit-mono-pcm" || request.Headers.UserAgent.Count == 0) return Results.StatusCode(400);
            var ssml = await XDocument.LoadAsync(request.Body, LoadOptions.PreserveWhitespace, cancellationToken);
            var spoken = await WordVoice.SpeakAsync(ssml.Root!.Value, RateOf(ssml), cancellationToken);
            return Results.Bytes(spoken.Wav(), "audio/x-wav");
        });
    }

    private static IResult? Refuse(HttpRequest request) => request.Headers["Ocp-Apim-Subscription-Key"] == Keys.AzureSpeech ? null : Results.StatusCode(401);

    /// <summary>`1.2` or `+20%`.</summary>
    private static double RateOf(XDocument ssml)
    {
        var rate = ssml.Descendants().Select(element => (string?)element.Attribute("rate")).FirstOrDefault(value => value is not null);
        if (rate is null) return 1;
        return rate.EndsWith('%')
            ? 1 + (double.Parse(rate.TrimEnd('%'), CultureInfo.InvariantCulture) / 100)
            : double.Parse(rate, CultureInfo.InvariantCulture);
    }
}

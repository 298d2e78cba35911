using System.Net.Http.Headers;
using System.Text;
using TextToVideo.Costs;
using TextToVideo.Failures;
using TextToVideo.Providers.Http;
using TextToVideo.Providers.Prices;
using TextToVideo.Requests;
using TextToVideo.Speech;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Hears a recording through an OpenAI-compatible `/audio/transcriptions` that tells when each word is said.</summary>
internal sealed class OpenAiTranscriber(ServiceClient client, OpenAiEndpoint endpoint, OpenAiTranscriptionOptions options, PaidCalls purchases)
{
    public const string ClientName = "openai-transcription";

    // The model reads only the last 224 tokens of the prompt; more is sent for nothing.
    private const int MaxPromptCharacters = 800;

    /// <returns>What was heard, in order, times within the recording; may be other words than the script's.</returns>
    /// <exception cref="TextToVideoException">`alignment.*`, `openai.*`</exception>
    public async Task<IReadOnlyList<RecognisedWord>> HearAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var length = new FileInfo(brief.WavPath).Length;
        if (length > options.MaxMegabytes * 1_000_000L)
            throw new TextToVideoException("alignment.too_large", FailureCategory.Resource, $"The recording of {length / 1_000_000.0:0.#} MB is larger than {endpoint.BaseUrl.Host} takes ({options.MaxMegabytes} MB).");
        var call = new PaidCall
        {
            Provider = OpenAiEndpoint.Code,
            Operation = PaidOperation.Transcription,
            Model = endpoint.Model,
            // The recording itself is in the step's key.
            Content = $"{brief.Language}\n{brief.Text}\n{brief.Duration.Ticks}",
            AtMost = [PriceTable.Sound(endpoint.Model, options.UsdPerMinute).Of((decimal)brief.Duration.TotalMinutes)],
        };
        var bytes = await purchases.BuyAsync(call, token => AskAsync(brief, token), charge: null, cancellationToken);
        var answer = client.ReadJson(Encoding.UTF8.GetString(bytes), null, TranscriptionJson.Default.TranscriptionAnswer);
        var words = Words(answer, brief.Duration);
        return words.Count > 0 ? words : throw new TextToVideoException(
            "alignment.no_times", FailureCategory.ExternalService, $"{endpoint.BaseUrl.Host} gave no times of words; the model '{endpoint.Model}' may not tell them (whisper-1 does).");
    }

    private async Task<byte[]> AskAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(endpoint.BaseUrl, options.Path)) { Content = await FormAsync(brief, cancellationToken) };
        using var response = await client.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        _ = client.ReadJson(body, response.Content.Headers.ContentType?.MediaType, TranscriptionJson.Default.TranscriptionAnswer);
        return Encoding.UTF8.GetBytes(body);
    }

    private async Task<MultipartFormDataContent> FormAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        var sound = new ByteArrayContent(await File.ReadAllBytesAsync(brief.WavPath, cancellationToken));
        sound.Headers.ContentType = new MediaTypeHeaderValue("audio/wav");
        var form = new MultipartFormDataContent
        {
            { sound, "file", "speech.wav" },
            { new StringContent(endpoint.Model), "model" },
            { new StringContent(LanguageTag.Primary(brief.Language)), "language" },
            { new StringContent("verbose_json"), "response_format" },
            { new StringContent("word"), "timestamp_granularities[]" },
        };
        if (options.SendsScript && brief.Text.Length > 0) form.Add(new StringContent(brief.Text[^Math.Min(MaxPromptCharacters, brief.Text.Length)..]), "prompt");
        return form;
    }

    // Now and then a word ends before it starts or after the recording.
    private static List<RecognisedWord> Words(TranscriptionAnswer answer, TimeSpan duration)
    {
        var words = new List<RecognisedWord>();
        var last = TimeSpan.Zero;
        foreach (var word in (answer.Words ?? []).OfType<TranscribedWord>())
        {
            if (string.IsNullOrWhiteSpace(word.Word) || word.Start is not { } start || word.End is not { } end) continue;
            var from = Clamp(TimeSpan.FromSeconds(start), last, duration);
            last = Clamp(TimeSpan.FromSeconds(end), from, duration);
            words.Add(new RecognisedWord(word.Word.Trim(), from, last));
        }
        return words;
    }

    private static TimeSpan Clamp(TimeSpan value, TimeSpan least, TimeSpan most) => value < least ? least : value > most ? most : value;
}

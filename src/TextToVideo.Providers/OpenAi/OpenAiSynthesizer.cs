using System.Globalization;
using System.Text;
using System.Text.Json;
using TextToVideo.Costs;
using TextToVideo.Providers.Http;
using TextToVideo.Providers.Prices;
using TextToVideo.Providers.Speech;
using TextToVideo.Speech;
using TextToVideo.Speech.SpokenForms;
using TextToVideo.Waves;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Speaks through an OpenAI-compatible `/audio/speech`. It tells no word times.</summary>
internal sealed class OpenAiSynthesizer(ServiceClient client, OpenAiEndpoint endpoint, OpenAiSpeechOptions options, PaidCalls purchases) : ISpeechSynthesizer
{
    public const string ClientName = "openai-speech";

    private const int PcmSampleRateHz = 24_000;

    private static readonly string[] KnownVoices = ["alloy", "ash", "ballad", "coral", "echo", "fable", "nova", "onyx", "sage", "shimmer", "verse"];

    // What the service says its voices speak.
    private static readonly string[] Languages =
    [
        "en", "af", "ar", "az", "be", "bg", "bs", "ca", "cs", "cy", "da", "de", "el", "es", "et", "fa", "fi", "fr", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "kk",
        "kn", "ko", "lt", "lv", "mi", "mk", "mr", "ms", "ne", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "sw", "ta", "th", "tl", "tr", "uk", "ur", "vi", "zh",
    ];

    private readonly UnitPrice _price = PriceTable.Characters(endpoint.Model, options.UsdPerMillionCharacters);

    public string Engine => OpenAiEndpoint.Code;

    public Task<IReadOnlyList<Voice>> ListVoicesAsync(CancellationToken cancellationToken)
    {
        var names = options.Voices.Count > 0 ? options.Voices : KnownVoices;
        return Task.FromResult<IReadOnlyList<Voice>>([.. names.Select(name => new Voice
        {
            Name = $"{Engine}:{name}",
            Engine = Engine,
            Languages = Languages,
            SampleRateHz = PcmSampleRateHz,
            UsdPerMillionCharacters = _price.Usd ?? 0,
            PricesAsOf = _price.AsOf,
        })]);
    }

    public string SettingsOf(string voice)
    {
        var server = endpoint.BaseUrl.Host == OpenAiOptions.OwnEndpoint.Host ? "" : endpoint.BaseUrl.Host;
        var model = endpoint.Model == OpenAiSpeechOptions.DefaultModel ? "" : endpoint.Model;
        return string.Join(' ', ((string?[])[server, model, options.Instructions]).Where(part => !string.IsNullOrEmpty(part)));
    }

    public async Task<SpokenText> SpeakAsync(SpeechBrief brief, string wavPath, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var voice = brief.Voice.Name[(Engine.Length + 1)..];
        // What it reads otherwise than one says it is its own business, but pictures are not to be read at all.
        var text = SpeakableText.AsWritten(brief.Text, brief.Language);
        var chunks = SpeechChunks.Split(text, piece => Weight(piece) <= options.MaxCharacters);
        var spoken = new List<MonoWave>();
        foreach (var chunk in chunks) spoken.Add(await SpeakAsync(chunk, voice, brief.Rate, cancellationToken));
        await WavFile.WriteAsync(wavPath, SpokenChunks.Join(spoken).Audio, cancellationToken);
        return new SpokenText(Words: null, text.Length);
    }

    private async Task<MonoWave> SpeakAsync(string text, string voice, double rate, CancellationToken cancellationToken)
    {
        var body = new Dictionary<string, object>
        {
            ["model"] = endpoint.Model,
            ["voice"] = voice,
            ["input"] = text,
            ["response_format"] = options.Format,
        };
        // Left out where they say nothing: not every server knows them.
        if (rate != 1) body["speed"] = Math.Clamp(rate, 0.25, 4);
        if (!string.IsNullOrWhiteSpace(options.Instructions)) body["instructions"] = options.Instructions;
        var json = JsonSerializer.Serialize(body, OpenAiJson.Options);
        var call = new PaidCall { Provider = Engine, Operation = PaidOperation.Speech, Model = endpoint.Model, Content = json, AtMost = [_price.Of(text.Length)] };
        var sound = await purchases.BuyAsync(call, token => AskAsync(json, token), charge: null, cancellationToken);
        return Decode(sound, mediaType: null);
    }

    private async Task<byte[]> AskAsync(string json, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(endpoint.BaseUrl, "audio/speech")) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        using var response = await client.SendAsync(request, cancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        _ = Decode(bytes, response.Content.Headers.ContentType?.MediaType);
        return bytes;
    }

    private MonoWave Decode(byte[] bytes, string? mediaType)
    {
        if (mediaType?.StartsWith("text/", StringComparison.Ordinal) == true || mediaType == "application/json") throw client.Failures.BadAnswer($"'{mediaType}' instead of sound");
        try
        {
            var audio = options.Format == "pcm" ? MonoWave.FromBytes(bytes, PcmSampleRateHz) : WavFile.Parse(bytes);
            return audio.Samples.Length > 0 ? audio : throw client.Failures.BadAnswer("no sound");
        }
        catch (InvalidDataException e)
        {
            throw client.Failures.BadAnswer($"{e.Message} (Content-Type '{mediaType}')", e);
        }
    }

    // Where a character is a word or a syllable it is more tokens and more time.
    private static int Weight(string text) => text.Sum(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter ? 2 : 1);
}

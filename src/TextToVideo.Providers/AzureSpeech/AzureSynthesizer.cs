using System.Globalization;
using System.Text;
using TextToVideo.Costs;
using TextToVideo.Failures;
using TextToVideo.Providers.Http;
using TextToVideo.Providers.Prices;
using TextToVideo.Providers.Speech;
using TextToVideo.Speech;
using TextToVideo.Speech.SpokenForms;
using TextToVideo.Waves;

namespace TextToVideo.Providers.AzureSpeech;

/// <summary>Speaks through Azure Speech's REST interface, which tells no word times.</summary>
internal sealed class AzureSynthesizer(ServiceClient client, AzureSpeechOptions options, VoiceCache voices, PaidCalls purchases) : ISpeechSynthesizer
{
    private const string EngineName = "azure";
    private const string Format = "riff-24khz-16bit-mono-pcm";
    private const int SampleRateHz = 24_000;
    private const string KeyHeader = "Ocp-Apim-Subscription-Key";

    // Slow guesses, so that pieces come out shorter than they may be.
    private const double SecondsPerCharacter = 0.08;
    private const double SecondsPerIdeograph = 0.3;

    // What comes out this long was cut off.
    private static readonly TimeSpan ServiceLimit = TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(2);

    private readonly Uri _endpoint = options.Endpoint!;
    private readonly UnitPrice _price = PriceTable.Characters(Identity.Code, options.UsdPerMillionCharacters);

    public static ServiceIdentity Identity { get; } = new("azure_speech", "Azure Speech", $"{AzureSpeechOptions.Section}:{nameof(AzureSpeechOptions.ApiKey)}");

    public string Engine => EngineName;

    public Task<IReadOnlyList<Voice>> ListVoicesAsync(CancellationToken cancellationToken) =>
        voices.GetAsync(LoadVoicesAsync, cancellationToken);

    public async Task<SpokenText> SpeakAsync(SpeechBrief brief, string wavPath, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        // To it a line end is a blank, and a picture its name.
        var text = SpeakableText.AsWritten(brief.Text, brief.Language);
        var chunks = SpeechChunks.Split(text, piece => Estimate(piece, brief.Rate) <= options.MaxSpeech);
        var spoken = new List<MonoWave>();
        foreach (var chunk in chunks) spoken.Add(await SpeakAsync(chunk, brief, cancellationToken));
        await WavFile.WriteAsync(wavPath, SpokenChunks.Join(spoken).Audio, cancellationToken);
        return new SpokenText(Words: null, BilledText.Characters(text, countsIdeographsTwice: true));
    }

    private async Task<MonoWave> SpeakAsync(string text, SpeechBrief brief, CancellationToken cancellationToken)
    {
        var voice = brief.Voice.Name[(EngineName.Length + 1)..];
        var ssml = Ssml.Write(text, voice, Locale(voice, brief.Language), brief.Rate, brief.PitchSemitones);
        var call = new PaidCall { Provider = Identity.Code, Operation = PaidOperation.Speech, Content = ssml, AtMost = [_price.Of(Billed(text, brief))] };
        return Decode(await purchases.BuyAsync(call, token => AskAsync(ssml, token), charge: null, cancellationToken));
    }

    private static int Billed(string text, SpeechBrief brief) =>
        BilledText.Characters(text, countsIdeographsTwice: true) + Ssml.BilledMarkup(brief.Rate, brief.PitchSemitones);

    private async Task<byte[]> AskAsync(string ssml, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_endpoint, "cognitiveservices/v1")) { Content = new StringContent(ssml, Encoding.UTF8, "application/ssml+xml") };
        request.Headers.Add(KeyHeader, options.ApiKey);
        request.Headers.Add("X-Microsoft-OutputFormat", Format);
        using var response = await client.SendAsync(request, cancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        _ = Decode(bytes);
        return bytes;
    }

    private MonoWave Decode(byte[] bytes)
    {
        try
        {
            var audio = WavFile.Parse(bytes);
            if (audio.Samples.Length == 0) throw client.Failures.BadAnswer("no sound");
            return audio.Duration < ServiceLimit ? audio : throw TooLong();
        }
        catch (InvalidDataException e)
        {
            throw client.Failures.BadAnswer(e.Message, e);
        }
    }

    private async Task<IReadOnlyList<Voice>> LoadVoicesAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_endpoint, "cognitiveservices/voices/list"));
        request.Headers.Add(KeyHeader, options.ApiKey);
        using var response = await client.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        var listed = client.ReadJson(body, response.Content.Headers.ContentType?.MediaType, AzureVoiceJson.Default.ListAzureVoice);
        return [.. listed.Where(voice => voice.ShortName is not null && voice.Locale is not null && voice.Status != "Deprecated").Select(Voice)];
    }

    private Voice Voice(AzureVoice voice) => new()
    {
        Name = $"{EngineName}:{voice.ShortName}",
        Engine = EngineName,
        Languages = [voice.Locale!, .. voice.SecondaryLocaleList ?? []],
        Gender = voice.Gender switch { "Female" => "female", "Male" => "male", _ => null },
        SampleRateHz = SampleRateHz,
        ShiftsPitch = true,
        WordsPerMinute = voice.WordsPerMinute is > 0 and { } pace ? pace : 150,
        UsdPerMillionCharacters = _price.Usd ?? 0,
        CountsIdeographsTwice = true,
        PricesAsOf = _price.AsOf,
    };

    // A plain "de" is not a locale of the service; the voice's own ("de-DE-KatjaNeural") is.
    private static string Locale(string voice, string language)
    {
        var parts = voice.Split('-');
        var own = parts.Length >= 3 ? $"{parts[0]}-{parts[1]}" : "en-US";
        return language.Contains('-', StringComparison.Ordinal) ? language : own.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase) ? own : language;
    }

    private static TimeSpan Estimate(string text, double rate) => TimeSpan.FromSeconds(
        text.Sum(c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter ? SecondsPerIdeograph : SecondsPerCharacter) / rate);

    private static TextToVideoException TooLong() => new(
        "azure_speech.truncated",
        FailureCategory.ExternalService,
        $"Azure Speech cut the text off at ten minutes. Set {AzureSpeechOptions.Section}:{nameof(AzureSpeechOptions.MaxSpeech)} lower.");
}

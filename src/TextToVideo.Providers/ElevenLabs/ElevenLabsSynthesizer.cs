using System.Text;
using System.Text.Json;
using TextToVideo.Costs;
using TextToVideo.Providers.Http;
using TextToVideo.Providers.Prices;
using TextToVideo.Providers.Speech;
using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Providers.ElevenLabs;

/// <summary>Speaks through ElevenLabs, which tells when each character is said.</summary>
internal sealed class ElevenLabsSynthesizer(ServiceClient client, ElevenLabsOptions options, VoiceCache voices, PaidCalls purchases) : ISpeechSynthesizer
{
    private const double SlowestRate = 0.7;
    private const double FastestRate = 1.2;

    // Sent along for the melody, not spoken.
    private const int ContextCharacters = 300;

    // What the multilingual models speak, for voices that do not say.
    private static readonly string[] ModelLanguages =
    [
        "en", "ar", "bg", "cs", "da", "de", "el", "es", "fi", "fil", "fr", "hi", "hr", "id", "it", "ja", "ko", "ms", "nl", "pl", "pt", "ro", "ru", "sk", "sv", "ta", "tr", "uk", "zh",
    ];

    public static ServiceIdentity Identity { get; } = new("elevenlabs", "ElevenLabs", $"{ElevenLabsOptions.Section}:{nameof(ElevenLabsOptions.ApiKey)}");

    private readonly UnitPrice _price = PriceTable.Characters(Identity.Code, options.UsdPerMillionCharacters);

    public string Engine => Identity.Code;

    public Task<IReadOnlyList<Voice>> ListVoicesAsync(CancellationToken cancellationToken) =>
        voices.GetAsync(LoadVoicesAsync, cancellationToken);

    public string SettingsOf(string voice) => options.Model == ElevenLabsOptions.DefaultModel ? "" : options.Model;

    public async Task<SpokenText> SpeakAsync(SpeechBrief brief, string wavPath, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var chunks = SpeechChunks.Split(brief.Text, piece => piece.Length <= options.MaxCharacters);
        if (chunks.Count == 0) throw new NothingToSayException(brief.Text);
        var spoken = new List<(MonoWave Audio, ElevenLabsSpeech Answer)>();
        for (var i = 0; i < chunks.Count; i++) spoken.Add(await SpeakAsync(chunks, i, brief, cancellationToken));
        var (audio, starts) = SpokenChunks.Join([.. spoken.Select(piece => piece.Audio)]);
        await WavFile.WriteAsync(wavPath, audio, cancellationToken);
        var words = chunks.Select((chunk, i) => Words(chunk, spoken[i], starts[i])).ToList();
        return new SpokenText(Whole(brief.Text, words), brief.Text.Length) { Warnings = RateWarnings(brief.Rate) };
    }

    private async Task<(MonoWave Audio, ElevenLabsSpeech Answer)> SpeakAsync(IReadOnlyList<string> chunks, int index, SpeechBrief brief, CancellationToken cancellationToken)
    {
        var voice = brief.Voice.Name[(Engine.Length + 1)..];
        var body = new Dictionary<string, object> { ["text"] = chunks[index], ["model_id"] = options.Model };
        if (brief.Rate != 1) body["voice_settings"] = new { speed = Math.Clamp(brief.Rate, SlowestRate, FastestRate) };
        if (index > 0) body["previous_text"] = chunks[index - 1][^Math.Min(ContextCharacters, chunks[index - 1].Length)..];
        if (index + 1 < chunks.Count) body["next_text"] = chunks[index + 1][..Math.Min(ContextCharacters, chunks[index + 1].Length)];
        var path = $"v1/text-to-speech/{Uri.EscapeDataString(voice)}/with-timestamps?output_format=pcm_{options.SampleRateHz}";
        var json = JsonSerializer.Serialize(body);
        var call = new PaidCall { Provider = Engine, Operation = PaidOperation.Speech, Model = options.Model, Content = $"{path}\n{json}", AtMost = [_price.Of(chunks[index].Length)] };
        var bytes = await purchases.BuyAsync(call, token => AskAsync(path, json, token), charge: null, cancellationToken);
        var answer = client.ReadJson(Encoding.UTF8.GetString(bytes), null, ElevenLabsJson.Default.ElevenLabsSpeech);
        return (Decode(answer), answer);
    }

    private async Task<byte[]> AskAsync(string path, string json, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.BaseUrl, path)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        var (body, answer) = await ReadAsync(request, ElevenLabsJson.Default.ElevenLabsSpeech, cancellationToken);
        _ = Decode(answer);
        return Encoding.UTF8.GetBytes(body);
    }

    private MonoWave Decode(ElevenLabsSpeech answer)
    {
        try
        {
            var audio = MonoWave.FromBytes(Convert.FromBase64String(answer.AudioBase64 ?? ""), options.SampleRateHz);
            return audio.Samples.Length > 0 ? audio : throw client.Failures.BadAnswer("no sound");
        }
        catch (FormatException e)
        {
            throw client.Failures.BadAnswer("sound that is not base64", e);
        }
    }

    private static IReadOnlyList<TimedWord>? Words(string chunk, (MonoWave Audio, ElevenLabsSpeech Answer) spoken, TimeSpan start) =>
        CharacterTimes.ToWords(chunk, spoken.Answer.Alignment, start, spoken.Audio.Duration)
        ?? CharacterTimes.ToWords(chunk, spoken.Answer.NormalizedAlignment, start, spoken.Audio.Duration);

    // All or nothing: an aligner does better on the whole than on what is left over. The pieces' words must be the text's, too.
    private static List<TimedWord>? Whole(string text, IReadOnlyList<IReadOnlyList<TimedWord>?> pieces)
    {
        if (pieces.Any(piece => piece is null)) return null;
        var words = pieces.SelectMany(piece => piece!).ToList();
        return words.Select(word => word.Text).SequenceEqual(ScriptWords.Split(text)) ? words : null;
    }

    private async Task<IReadOnlyList<Voice>> LoadVoicesAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(options.BaseUrl, "v1/voices"));
        var (_, answer) = await ReadAsync(request, ElevenLabsJson.Default.ElevenLabsVoices, cancellationToken);
        return [.. (answer.Voices ?? []).Where(voice => voice.VoiceId is not null).Select(Voice)];
    }

    private Voice Voice(ElevenLabsVoice voice)
    {
        var verified = (voice.VerifiedLanguages ?? []).Select(language => language.Language).OfType<string>().Distinct().ToList();
        return new Voice
        {
            Name = $"{Engine}:{voice.VoiceId}",
            Engine = Engine,
            Languages = verified.Count > 0 ? verified : ModelLanguages,
            Gender = voice.Labels?.GetValueOrDefault("gender") switch { "female" => "female", "male" => "male", _ => null },
            SampleRateHz = options.SampleRateHz,
            UsdPerMillionCharacters = _price.Usd ?? 0,
            PricesAsOf = _price.AsOf,
            GivesWordTimes = true,
        };
    }

    private async Task<(string Body, T Answer)> ReadAsync<T>(HttpRequestMessage request, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        request.Headers.Add("xi-api-key", options.ApiKey);
        using var response = await client.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        return (body, client.ReadJson(body, response.Content.Headers.ContentType?.MediaType, type));
    }

    private static IReadOnlyList<string> RateWarnings(double rate) => rate is >= SlowestRate and <= FastestRate
        ? []
        : [FormattableString.Invariant($"ElevenLabs speaks at {SlowestRate} to {FastestRate} times its own pace; {rate} was asked for.")];
}

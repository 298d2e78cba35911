using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Processes;
using TextToVideo.Speech;
using TextToVideo.Speech.SpokenForms;

namespace TextToVideo.Media.Piper;

/// <summary>
/// Piper, a neural voice on this machine. Its two programs (the C++ one of 2023 and the Python one that followed it) share these options and
/// text on standard input, one line being one utterance; JSON input is the older one's alone, the newer would read the option out.
/// </summary>
public sealed class PiperSynthesizer(ToolRunner runner, ToolLocator locator, IOptions<PiperOptions> options) : ISpeechSynthesizer
{
    private const string Tool = "piper";
    private const string ModelExtension = ".onnx";

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(10);

    public string Engine => Tool;

    public async Task<IReadOnlyList<Voice>> ListVoicesAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Voices.Count == 0 || locator.Find(Tool) is null) return [];
        var voices = new List<Voice>();
        foreach (var model in Models()) voices.Add(await DescribeAsync(model, cancellationToken));
        return voices;
    }

    public string SettingsOf(string voice) =>
        Models().FirstOrDefault(model => NameOf(model) == voice) is { } model && File.Exists(model) ? $"{Number(options.Value.SentenceSilenceSeconds)} s, {new FileInfo(model).Length} bytes" : "";

    public async Task<SpokenText> SpeakAsync(SpeechBrief brief, string wavPath, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var model = Models().FirstOrDefault(model => NameOf(model) == brief.Voice.Name) ?? throw new TextToVideoException(
            "speech.voice_missing", FailureCategory.Configuration, $"The files of the voice '{brief.Voice.Name}' are not in {PiperOptions.Section}:Voices.");
        await runner.RunAsync(
            new ToolInvocation
            {
                Tool = Tool,
                Arguments =
                [
                    "--model", model,
                    "--output_file", wavPath,
                    "--length_scale", Number(1 / Math.Clamp(brief.Rate, 0.5, 2)),
                    "--sentence_silence", Number(options.Value.SentenceSilenceSeconds),
                ],
                StandardInput = SpeakableText.Of(brief.Text, brief.Language) + "\n",
                TimeLimit = TimeLimit,
                KeepsCoreBusy = true,
            },
            cancellationToken);
        return File.Exists(wavPath)
            ? new SpokenText(Words: null)
            : throw new TextToVideoException("speech.failed", FailureCategory.Processing, $"{Tool} wrote nothing with the voice '{brief.Voice.Name}'.", isRetryable: true);
    }

    private IEnumerable<string> Models() => options.Value.Voices
        .SelectMany(IEnumerable<string> (path) => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*" + ModelExtension).Order(StringComparer.Ordinal) : [path])
        .Select(Path.GetFullPath);

    private static async Task<Voice> DescribeAsync(string model, CancellationToken cancellationToken)
    {
        var file = await ReadAsync(model + ".json", cancellationToken);
        var language = (file.Language?.Code ?? file.Espeak?.Voice ?? "en").Replace('_', '-');
        return new Voice
        {
            Name = NameOf(model),
            Engine = Tool,
            Languages = language.Contains('-', StringComparison.Ordinal) ? [language, language.Split('-')[0]] : [language],
            SampleRateHz = file.Audio?.SampleRateHz ?? 22_050,
            License = "See the voice's MODEL_CARD",
        };
    }

    private static async Task<PiperVoiceFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<PiperVoiceFile>(file, cancellationToken: cancellationToken) ?? throw new JsonException("It is null.");
        }
        catch (Exception failure) when (failure is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new TextToVideoException("speech.voice_unreadable", FailureCategory.Configuration, $"The Piper voice's '{path}' cannot be read: {failure.Message}", innerException: failure);
        }
    }

    private static string NameOf(string model) => $"{Tool}:{Path.GetFileNameWithoutExtension(model)}";

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}

using System.Globalization;
using TextToVideo.Failures;
using TextToVideo.Media.Processes;
using TextToVideo.Speech;
using TextToVideo.Speech.SpokenForms;

namespace TextToVideo.Media.Espeak;

/// <summary>espeak-ng as a process of its own, which its licence (GPL) asks for. It speaks over a hundred languages and gives no times.</summary>
public sealed class EspeakSynthesizer(ToolRunner runner, ToolLocator locator) : ISpeechSynthesizer
{
    private const string Tool = "espeak-ng";
    private const int SlowestWordsPerMinute = 80;
    private const int FastestWordsPerMinute = 450;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    private IReadOnlyList<Voice>? _voices;

    public string Engine => EspeakVoices.Engine;

    public async Task<IReadOnlyList<Voice>> ListVoicesAsync(CancellationToken cancellationToken)
    {
        if (_voices is not null) return _voices;
        if (locator.Find(Tool) is null) return [];
        var listed = await runner.RunAsync(new ToolInvocation { Tool = Tool, Arguments = ["--voices"], TimeLimit = TimeLimit }, cancellationToken);
        return _voices = EspeakVoices.Parse(listed.StandardOutput);
    }

    public async Task<SpokenText> SpeakAsync(SpeechBrief brief, string wavPath, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var wordsPerMinute = Math.Clamp((int)Math.Round(EspeakVoices.WordsPerMinute * brief.Rate), SlowestWordsPerMinute, FastestWordsPerMinute);
        await runner.RunAsync(
            new ToolInvocation
            {
                Tool = Tool,
                Arguments = ["-v", EspeakVoices.NativeName(brief.Voice), "-s", Number(wordsPerMinute), "-p", Number(EspeakPitch.Of(brief.PitchSemitones)), "-b", "1", "--stdin", "-w", wavPath],
                // Double brackets would be read as phonemes.
                StandardInput = SpeakableText.Of(brief.Text, brief.Language).Replace("[[", "[ [", StringComparison.Ordinal),
                TimeLimit = TimeLimit,
                KeepsCoreBusy = true,
            },
            cancellationToken);
        // It ends with 0 also where it could not write.
        return File.Exists(wavPath)
            ? new SpokenText(Words: null)
            : throw new TextToVideoException("speech.failed", FailureCategory.Processing, $"{Tool} wrote nothing with the voice '{brief.Voice.Name}'.", isRetryable: true);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Speech;
using TextToVideo.Media.Temporary;
using TextToVideo.Speech;

namespace TextToVideo.Media.Whisper;

/// <summary>
/// Hears a recording with whisper.cpp's program `whisper-cli`, and gives its times to the script's own words. One at a time: each takes
/// the model into memory and all cores.
/// </summary>
public sealed class WhisperCliAligner(ToolRunner runner, ToolLocator locator, WhisperModels models, IOptions<WhisperOptions> options) : IWordAligner, IDisposable
{
    public const string Tool = "whisper-cli";

    private static readonly TimeSpan TimeToLoad = TimeSpan.FromMinutes(1);

    /// <summary>Below half of it on the machines where the larger models are of any use.</summary>
    private const int SlowestTimesDuration = 20;

    private readonly RecogniserWave _waves = new(runner);
    private readonly SemaphoreSlim _turn = new(1, 1);

    public string Name => Tool;

    public string Settings => options.Value.Identity;

    public void Dispose() => _turn.Dispose();

    public async Task<WordTimings?> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        if (!options.Value.IsSetUp || WhisperLanguages.Find(brief.Language) is not { } language) return null;

        locator.Require(Tool);
        var model = await models.FindAsync(cancellationToken);
        if (model is null || (language != "en" && !await GgmlHeader.IsMultilingualAsync(model, cancellationToken))) return null;
        var heard = await HearAsync(brief, model, language, cancellationToken);
        return HeardScript.Align(brief, heard, WordTimingMethod.Whisper);
    }

    private async Task<IReadOnlyList<RecognisedWord>> HearAsync(AlignmentBrief brief, string model, string language, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        DirectoryInfo? folder = null;
        try
        {
            folder = TempFolders.Create("whisper");
            var sound = Path.Combine(folder.FullName, "speech.wav");
            await _waves.WriteAsync(brief.WavPath, sound, cancellationToken);
            var run = await runner.RunAsync(
                new ToolInvocation
                {
                    Tool = Tool,
                    WorkingDirectory = folder.FullName,
                    Arguments = Arguments(model, sound, language, Path.Combine(folder.FullName, "words")),
                    TimeLimit = TimeToLoad + (SlowestTimesDuration * brief.Duration),
                },
                cancellationToken);
            var output = new FileInfo(Path.Combine(folder.FullName, "words.json"));

            // It ends well also where it does not know an option or cannot read the recording.
            if (!output.Exists) throw new TextToVideoException("alignment.failed", FailureCategory.Processing, $"whisper-cli heard nothing: {Complaint(run.StandardErrorTail)}");
            return WhisperWords.Of(WhisperOutput.Read(await File.ReadAllBytesAsync(output.FullName, cancellationToken)), brief.Duration);
        }
        finally
        {
            _turn.Release();
            folder?.Delete(recursive: true);
        }
    }

    private List<string> Arguments(string model, string sound, string language, string output)
    {
        List<string> arguments = ["-m", model, "-f", sound, "-l", language, "-ojf", "-of", output];
        if (options.Value.Threads is { } threads) arguments.AddRange(["-t", threads.ToString(CultureInfo.InvariantCulture)]);
        // Flash attention keeps no weights to warp by: with it the program says nothing and gives no such times.
        if (options.Value.TimeWarping && models.Known is { } known) arguments.AddRange(["-dtw", known.TimeWarping, "-nfa"]);
        return arguments;
    }

    private static string Complaint(string errors)
    {
        var lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.FirstOrDefault(line => line.StartsWith("error:", StringComparison.Ordinal)) ?? lines.LastOrDefault() ?? "it wrote no words and said nothing.";
    }
}

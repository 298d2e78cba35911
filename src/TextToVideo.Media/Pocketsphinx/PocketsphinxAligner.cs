using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Speech;
using TextToVideo.Media.Temporary;
using TextToVideo.Media.Waves;
using TextToVideo.Speech;
using TextToVideo.Speech.SpokenForms;
using TextToVideo.Waves;

namespace TextToVideo.Media.Pocketsphinx;

/// <summary>Forced alignment of English with pocketsphinx: the recogniser is told what is said and finds when.</summary>
public sealed class PocketsphinxAligner(ToolRunner runner, ToolLocator locator, IOptions<PocketsphinxOptions> options) : IWordAligner
{
    private const string Tool = "pocketsphinx_batch";

    private static readonly TimeSpan ShortestTimeLimit = TimeSpan.FromSeconds(60);

    private readonly RecogniserWave _waves = new(runner);
    private readonly FlitePhones _phones = new(runner, locator);

    public string Name => "pocketsphinx";

    private string Dictionary => Path.Combine(options.Value.ModelFolder, "cmudict-en-us.dict");

    public async Task<WordTimings?> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        if (!SpokenForm.IsEnglish(brief.Language) || locator.Find(Tool) is null || !File.Exists(Dictionary)) return null;

        var words = SpokenForm.Of(brief.Text, brief.Language);
        var said = words.SelectMany((word, index) => word.Said.Select(text => new SaidWord(index, DictionaryForm(text)))).ToArray();
        var ways = await FindWaysAsync(said, cancellationToken);
        var known = Enumerable.Range(0, said.Length).Where(i => ways.ContainsKey(said[i].Text)).ToArray();
        if (known.Length == 0) return null;

        var folder = TempFolders.Create("align");
        try
        {
            var times = await RecogniseAsync(brief, known, [.. known.Select(i => (i, ways[said[i].Text]))], folder.FullName, cancellationToken);
            return Timings(brief, words, said, times, await WavFile.ReadAsync(brief.WavPath, cancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The dictionary has the names of letters as "f."</summary>
    private static string DictionaryForm(string said) =>
        said.Length == 1 && char.IsAsciiLetterUpper(said[0]) ? said.ToLowerInvariant() + "." : said.ToLowerInvariant();

    private async Task<Dictionary<string, IReadOnlyList<string>>> FindWaysAsync(SaidWord[] said, CancellationToken cancellationToken)
    {
        var wanted = said.Select(word => word.Text).ToHashSet();
        var found = (await PhoneDictionary.FindAsync(Dictionary, wanted, cancellationToken)).ToDictionary(row => row.Key, IReadOnlyList<string> (row) => row.Value);
        foreach (var word in wanted.Where(word => !found.ContainsKey(word)))
        {
            if (await _phones.FindAsync(word, cancellationToken) is { } phones) found[word] = [phones];
        }
        return found;
    }

    private async Task<IReadOnlyDictionary<int, (TimeSpan Start, TimeSpan End)>> RecogniseAsync(
        AlignmentBrief brief, int[] words, IReadOnlyList<(int Word, IReadOnlyList<string> Ways)> dictionary, string folder, CancellationToken cancellationToken)
    {
        await _waves.WriteAsync(brief.WavPath, Path.Combine(folder, "speech.wav"), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "ctl"), "speech\n", cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "script.gram"), ForcedAlignment.Grammar(words), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "script.dict"), ForcedAlignment.Dictionary(dictionary), cancellationToken);
        await runner.RunAsync(
            new ToolInvocation
            {
                Tool = Tool,
                WorkingDirectory = folder,
                Arguments =
                [
                    "-adcin", "yes", "-adchdr", "44", "-cepdir", ".", "-cepext", ".wav", "-ctl", "ctl", "-jsgf", "script.gram",
                    "-hmm", Path.Combine(options.Value.ModelFolder, "en-us"), "-dict", "script.dict", "-fsgusefiller", "yes", "-bestpath", "no",
                    // Else it leaves silences out and all later times are early.
                    "-remove_silence", "no",
                    // Wide, as the one right path must never be dropped.
                    "-beam", "1e-60", "-pbeam", "1e-60", "-wbeam", "1e-40", "-hypseg", "segments.txt",
                ],
                TimeLimit = brief.Duration > ShortestTimeLimit ? brief.Duration : ShortestTimeLimit,
                KeepsCoreBusy = true,
            },
            cancellationToken);
        var segments = Path.Combine(folder, "segments.txt");
        return File.Exists(segments) ? ForcedAlignment.Parse(await File.ReadAllTextAsync(segments, cancellationToken)) : new Dictionary<int, (TimeSpan, TimeSpan)>();
    }

    private static WordTimings Timings(
        AlignmentBrief brief, IReadOnlyList<SpokenWord> words, SaidWord[] said, IReadOnlyDictionary<int, (TimeSpan Start, TimeSpan End)> times, MonoWave wave)
    {
        var found = new (TimeSpan Start, TimeSpan End)?[words.Count];
        for (var i = 0; i < said.Length; i++)
        {
            if (!times.TryGetValue(i, out var time)) continue;
            var word = said[i].ScriptIndex;
            found[word] = found[word] is { } earlier ? (earlier.Start, time.End) : time;
        }
        PauseSnap.Apply(found, words, wave);
        var coverage = (double)times.Count / said.Length;
        if (coverage < 0.5)
            throw new TextToVideoException("alignment.failed", FailureCategory.Processing, $"Pocketsphinx found {times.Count} of {said.Length} spoken words.");
        // Never quite sure: it finds a place for words also where they are not said.
        return new WordTimings(WordGaps.Fill([.. words.Select(word => word.Written)], found, brief.Duration), WordTimingMethod.Pocketsphinx, Math.Round(0.9 * coverage, 3));
    }

    private readonly record struct SaidWord(int ScriptIndex, string Text);
}

using System.Globalization;
using System.Text;
using TextToVideo.Artifacts;
using TextToVideo.Media.Findings;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>
/// How loud a piece of music is. It is measured for a round length, and that is kept: a video that became a second longer hears the same
/// music.
/// </summary>
internal sealed class MusicGauge(FfmpegTool ffmpeg, IArtifactStore store)
{
    /// <summary>Changes when the same music would be measured differently.</summary>
    private const string Version = "1";

    private const int StepSeconds = 15;

    /// <summary>Kept for a piece that cannot be heard.</summary>
    private const string Silent = "silent";

    private readonly FindingStore _findings = new(store, "loudness", ".txt");

    /// <param name="seconds">How long it will be heard.</param>
    /// <returns>LUFS; null: silent.</returns>
    public async Task<double?> MeasureAsync(MusicUse music, string fileName, double seconds, string workingFolder, CancellationToken cancellationToken)
    {
        var length = StepSeconds * Math.Ceiling(seconds / StepSeconds);
        var identity = $"{Version}\n{music.Key}\n{music.Loop}\n{length}";
        if (await _findings.FindAsync(identity, cancellationToken) is { } kept && TryRead(kept, out var known)) return known;
        var graph = new FilterGraph();
        var sound = graph.Chain(MusicGraph.Add(graph, fileName, music.Loop, length), Loudness.Filter);
        var run = await ffmpeg.RunAsync(
            [.. graph.InputArguments, "-filter_complex", $"{graph}", "-map", $"[{sound}]", "-f", "null", "-"], workingFolder, cancellationToken, logLevel: "info");
        var lufs = Loudness.Parse(run.Log).IntegratedLufs;
        await _findings.KeepAsync(identity, Encoding.UTF8.GetBytes(lufs?.ToString(CultureInfo.InvariantCulture) ?? Silent), cancellationToken);
        return lufs;
    }

    private static bool TryRead(byte[] kept, out double? lufs)
    {
        var text = Encoding.UTF8.GetString(kept);
        lufs = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
        return lufs is not null || text == Silent;
    }
}

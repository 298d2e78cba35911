using TextToVideo.Captions;
using TextToVideo.Failures;
using TextToVideo.Media.Temporary;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>Asks libass what it shapes text with. Built without HarfBuzz it turns right-to-left lines round, but joins no letters.</summary>
internal sealed class AssShaping(FfmpegTool ffmpeg) : ICaptionShaping
{
    private const string Document = "[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname, Fontsize\nStyle: Default,sans-serif,20\n\n[Events]\nFormat: Layer, Start, End, Style, Text\n";
    private const string DocumentFile = "empty.ass";

    private string? _log;

    public async Task<string?> FindFaultAsync(CancellationToken cancellationToken)
    {
        if (!await ffmpeg.HasFilterAsync("ass", cancellationToken))
            return "This ffmpeg cannot draw captions: it has no libass. Install one that was built with it.";
        _log ??= await AskAsync(cancellationToken);
        return IsComplex(_log) ? null : "This ffmpeg's libass was built without HarfBuzz: letters of this script will not be joined as they should. Install an ffmpeg whose libass has it.";
    }

    /// <param name="log">Where it names its shapers: `Shaper: FriBidi 1.0.8 (SIMPLE) HarfBuzz-ng 6.0.0 (COMPLEX)`.</param>
    internal static bool IsComplex(string log) => !log.Contains("Shaper:", StringComparison.Ordinal) || log.Contains("(COMPLEX)", StringComparison.Ordinal);

    private async Task<string> AskAsync(CancellationToken cancellationToken)
    {
        var folder = TempFolders.Create("shaping");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, DocumentFile), Document, cancellationToken);
            var run = await ffmpeg.RunAsync(
                ["-f", "lavfi", "-i", "color=s=16x16:d=0.04", "-vf", $"ass=f={DocumentFile}", "-frames:v", "1", "-f", "null", "-"], folder.FullName, cancellationToken, logLevel: "verbose");
            return run.Log;
        }
        catch (ToolFailedException e)
        {
            // It will fail again where captions are burnt in, and say so there; shaping is not what is wrong.
            return e.StandardErrorTail;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

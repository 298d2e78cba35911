using TextToVideo.Branding;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Media.Ffmpeg.Probing;
using TextToVideo.Media.Processes;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Logos;

/// <summary>Scales a logo once, so that frames are spared it. An SVG is drawn at the size that is needed.</summary>
internal sealed class LogoPainter(FfmpegTool ffmpeg, IMediaProbe probe, ToolRunner runner) : ILogoPainter
{
    private const string OutputFile = "logo.png";
    private const string Drawer = "rsvg-convert";

    private static readonly ToolLimits Limits = new(CpuTime: TimeSpan.FromSeconds(20), AddressSpaceBytes: 2L << 30, FileSizeBytes: 64 << 20);

    public string Version => "logo-1";

    public async Task<FrameSize> PaintAsync(string sourcePath, FrameSize room, double opacity, string path, CancellationToken cancellationToken)
    {
        if (!Path.GetExtension(sourcePath).Equals(".svg", StringComparison.OrdinalIgnoreCase)) return await ScaleAsync(sourcePath, room, opacity, path, cancellationToken);
        var drawn = $"{path}.drawn.png";
        try
        {
            await DrawAsync(sourcePath, room, drawn, cancellationToken);
            return await ScaleAsync(drawn, room, opacity, path, cancellationToken);
        }
        finally
        {
            File.Delete(drawn);
        }
    }

    /// <summary>From standard input, so that the drawing has no place from which it could name other files.</summary>
    private async Task DrawAsync(string svg, FrameSize room, string path, CancellationToken cancellationToken)
    {
        try
        {
            await runner.RunAsync(
                new ToolInvocation
                {
                    Tool = Drawer,
                    Arguments = ["--format", "png", "--width", $"{room.Width}", "--height", $"{room.Height}", "--keep-aspect-ratio", "--output", path],
                    StandardInput = await File.ReadAllTextAsync(svg, cancellationToken),
                    TimeLimit = TimeSpan.FromSeconds(30),
                    Limits = Limits,
                },
                cancellationToken);
        }
        catch (TextToVideoException e) when (e is ToolFailedException || e.Code.EndsWith(".timeout", StringComparison.Ordinal))
        {
            throw new TextToVideoException(ILogoPainter.UndrawableCode, FailureCategory.Validation, "The logo's SVG cannot be drawn.", isRetryable: false, e);
        }
    }

    private async Task<FrameSize> ScaleAsync(string sourcePath, FrameSize room, double opacity, string path, CancellationToken cancellationToken)
    {
        var facts = await probe.ProbePictureAsync(sourcePath, cancellationToken);
        var scale = Math.Min((double)room.Width / facts.Width, (double)room.Height / facts.Height);
        var size = new FrameSize(Even(facts.Width * scale), Even(facts.Height * scale));
        using var file = new PlainName(sourcePath);

        // Colours are weighted by their opacity while they are mixed, or what hides in clear parts would seep in at the edges.
        var filters = $"format=gbrap,premultiply=inplace=1,scale={size.Width}:{size.Height}:flags=lanczos,unpremultiply=inplace=1,colorchannelmixer=aa={opacity:0.###},format=rgba";
        await ffmpeg.RunAsync(
            ["-threads", "1", .. MediaInput.Guards, "-i", file.Name, "-map", "0:v:0", "-vf", filters, "-frames:v", "1", "-map_metadata", "-1", "-fflags", "+bitexact", "-f", "image2", "-update", "1", OutputFile],
            file.Folder,
            cancellationToken);
        File.Move(Path.Combine(file.Folder, OutputFile), path, overwrite: true);
        return size;
    }

    private static int Even(double pixels) => Math.Max(2, 2 * (int)Math.Round(pixels / 2));
}

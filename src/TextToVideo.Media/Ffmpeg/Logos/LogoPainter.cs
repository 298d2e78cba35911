using TextToVideo.Branding;
using TextToVideo.Footage;
using TextToVideo.Media.Ffmpeg.Probing;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Logos;

/// <summary>Scales a logo once, so that frames are spared it.</summary>
internal sealed class LogoPainter(FfmpegTool ffmpeg, IMediaProbe probe) : ILogoPainter
{
    private const string OutputFile = "logo.png";

    public string Version => "logo-1";

    public async Task<FrameSize> PaintAsync(string sourcePath, FrameSize room, double opacity, string path, CancellationToken cancellationToken)
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

using System.Globalization;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Illustrations;
using TextToVideo.Media.Ffmpeg;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Processes;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Illustrations;

/// <summary>
/// Turns the layers of a scene into pictures of the frame's scale, all in one process: starting one for each, and packing
/// them as PNG, took longer than drawing them. The pictures are QOI, which is read in a fraction of PNG's time, with colours
/// weighted by their opacity, as they are needed for averaging and as cairo draws them.
/// </summary>
internal sealed class Rasterizer(FfmpegTool ffmpeg, ToolRunner runner, FontConfiguration fonts)
{
    /// <summary>Of the files that are drawn.</summary>
    public const string Extension = ".qoi";

    private const string Converter = "rsvg-convert";
    private const string TonesFile = "tones.yuv";

    /// <summary>On the way to the grid: scaling goes only so far in one step.</summary>
    private const int Halfway = 8;

    /// <summary>One that finds other fonts.</summary>
    public Rasterizer With(FontConfiguration others) => new(ffmpeg, runner, others);

    /// <summary>The part in whole pixels of the frame, outwards.</summary>
    public static PixelBox Pixels(Box part, double pixelsPerUnit)
    {
        var (left, top) = ((int)Math.Floor(part.X * pixelsPerUnit), (int)Math.Floor(part.Y * pixelsPerUnit));
        var (right, bottom) = ((int)Math.Ceiling(part.Right * pixelsPerUnit), (int)Math.Ceiling(part.Bottom * pixelsPerUnit));
        return new PixelBox(left, top, right - left, bottom - top);
    }

    /// <param name="layers">From back to front; the first fills the frame. Their files are written into the folder.</param>
    /// <returns>Light and dark of the layers together at rest, see <see cref="PictureTones"/>.</returns>
    public async Task<string> DrawAsync(IReadOnlyList<LayerDrawing> layers, Stage stage, string folder, CancellationToken cancellationToken)
    {
        var sources = layers.Select((_, i) => $"layer{i}.svg").ToList();
        for (var i = 0; i < layers.Count; i++) await File.WriteAllTextAsync(Path.Combine(folder, sources[i]), layers[i].ToDocument(stage.PixelsPerUnit), cancellationToken);
        if (!await TryDrawAsync(layers, sources, stage.Frame, folder, cancellationToken))
        {
            await Task.WhenAll(sources.Select(source => ConvertAsync(source, folder, cancellationToken)));
            await RunAsync(layers, sources.Select(PngOf), "png_pipe", "format=gbrap,premultiply=inplace=1,", stage.Frame, folder, cancellationToken);
        }
        var luma = await File.ReadAllBytesAsync(Path.Combine(folder, TonesFile), cancellationToken);
        return PictureTones.Write(luma.AsSpan(0, PictureTones.Cells));
    }

    /// <returns>False: this ffmpeg has no librsvg, which is common outside of Debian, or finds a document too large; rsvg-convert knows no limit.</returns>
    private async Task<bool> TryDrawAsync(IReadOnlyList<LayerDrawing> layers, List<string> sources, FrameSize frame, string folder, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(layers, sources, "svg_pipe", "", frame, folder, cancellationToken);
            return true;
        }
        catch (ToolFailedException failure) when (failure.StandardErrorTail.Contains("svg", StringComparison.Ordinal))
        {
            return false;
        }
    }

    private async Task RunAsync(
        IReadOnlyList<LayerDrawing> layers, IEnumerable<string> sources, string format, string weigh, FrameSize frame, string folder, CancellationToken cancellationToken)
    {
        var graph = new FilterGraph();
        var outputs = new List<string>();
        var scene = "";
        foreach (var (layer, source) in layers.Select(drawn => drawn.Layer).Zip(sources))
        {
            var image = graph.AddInput(source, "v", ["-threads", "1", .. MediaInput.Own(format)]);
            var twice = graph.Split(graph.Chain(image, $"{weigh}format=rgba"), "split", 2);
            var isFirst = scene.Length == 0;
            outputs.AddRange(["-map", $"[{twice[0]}]", "-frames:v", "1", "-c:v", "qoi", "-pix_fmt", isFirst ? "rgb24" : "rgba", "-f", "image2pipe", layer.FileName]);
            scene = isFirst
                ? graph.Chain(twice[1], $"crop={frame.Width}:{frame.Height}:{-layer.X}:{-layer.Y}")
                : graph.Chain([scene, twice[1]], $"overlay=x={layer.X}:y={layer.Y}:format=rgb:alpha=premultiplied");
        }
        var tones = graph.Chain(
            scene,
            $"scale={Halfway * PictureTones.Columns}:{Halfway * PictureTones.Rows}:flags=area:out_color_matrix=bt709:out_range=pc,format=yuv444p," +
            $"scale={PictureTones.Columns}:{PictureTones.Rows}:flags=area:in_range=pc:out_range=pc");
        await ffmpeg.RunAsync(
            [.. graph.InputArguments, "-filter_complex", $"{graph}", .. outputs, "-map", $"[{tones}]", "-frames:v", "1", "-f", "rawvideo", TonesFile],
            folder,
            cancellationToken,
            timeLimit: TimeSpan.FromMinutes(2),
            environment: fonts.Variables);
    }

    private static string PngOf(string source) => Path.ChangeExtension(source, ".png");

    private async Task ConvertAsync(string source, string folder, CancellationToken cancellationToken) => await runner.RunAsync(
        new ToolInvocation
        {
            Tool = Converter,
            // Unlimited: detailed icons pass the parser's default limit for nested or long documents.
            Arguments = ["--unlimited", "--format", "png", "--output", PngOf(source), source],
            WorkingDirectory = folder,
            Environment = fonts.Variables,
            TimeLimit = TimeSpan.FromMinutes(2),
        },
        cancellationToken);
}

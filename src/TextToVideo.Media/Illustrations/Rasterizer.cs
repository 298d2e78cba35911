using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Illustrations;

/// <summary>Turns a part of a drawing into a PNG of the frame's scale, by rsvg-convert.</summary>
internal sealed class Rasterizer(ToolRunner runner, FontConfiguration fonts)
{
    public const string Tool = "rsvg-convert";

    /// <summary>One that finds other fonts.</summary>
    public Rasterizer With(FontConfiguration others) => new(runner, others);

    /// <summary>The part in whole pixels of the frame, outwards.</summary>
    public static PixelBox Pixels(Box part, double pixelsPerUnit)
    {
        var (left, top) = ((int)Math.Floor(part.X * pixelsPerUnit), (int)Math.Floor(part.Y * pixelsPerUnit));
        var (right, bottom) = ((int)Math.Ceiling(part.Right * pixelsPerUnit), (int)Math.Ceiling(part.Bottom * pixelsPerUnit));
        return new PixelBox(left, top, right - left, bottom - top);
    }

    public async Task DrawAsync(Drawing drawing, PixelBox box, double pixelsPerUnit, string file, CancellationToken cancellationToken)
    {
        var part = new Box(box.X / pixelsPerUnit, box.Y / pixelsPerUnit, box.Width / pixelsPerUnit, box.Height / pixelsPerUnit);
        await runner.RunAsync(
            new ToolInvocation
            {
                Tool = Tool,
                // Unlimited: detailed icons pass the parser's default limit for nested or long documents.
                Arguments = ["--unlimited", "--format", "png", "--output", file],
                StandardInput = drawing.ToDocument(part, box.Width, box.Height),
                Environment = fonts.Variables,
                TimeLimit = TimeSpan.FromMinutes(2),
            },
            cancellationToken);
    }
}

using TextToVideo.Branding.Svg;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Rendering;
using TextToVideo.Requests;

namespace TextToVideo.Branding;

internal sealed class LogoFile(IMediaProbe probe, ILogoPainter painter) : IBrandFileKind<MediaFacts>
{
    private const string Vector = ".svg";

    /// <summary>One side against the other: a hairline is no logo.</summary>
    private const double MostOblong = 12;

    /// <summary>Large enough to tell the shape of a drawing.</summary>
    private static readonly FrameSize Trial = new(600, 600);

    public string Wanted => "PNG, JPEG, WebP or SVG";

    public string Ways => "send it as \"data:image/png;base64,...\", as \"upload:...\" or by its path";

    public long MostBytes => 10_000_000;

    public IReadOnlyDictionary<string, string> Extensions { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = ".png", [".jpg"] = ".jpg", [".jpeg"] = ".jpg", [".webp"] = ".webp", [Vector] = Vector,
    };

    public IReadOnlyDictionary<string, string> DataTypes { get; } = new Dictionary<string, string>
    {
        ["image/png"] = ".png", ["image/jpeg"] = ".jpg", ["image/webp"] = ".webp", ["image/svg+xml"] = Vector,
    };

    public async Task<MediaFacts?> InspectAsync(string field, string path, FaultList faults, CancellationToken cancellationToken)
    {
        var picture = Path.GetExtension(path) == Vector ? await DrawAsync(field, path, faults, cancellationToken) : path;
        if (picture is null) return null;
        try
        {
            var facts = await probe.ProbePictureAsync(picture, cancellationToken);
            var oblong = (double)Math.Max(facts.Width, facts.Height) / Math.Min(facts.Width, facts.Height);
            if (facts.Kind != FootageKind.Picture) faults.Add(field, FaultCode.Unreadable, "It moves; a logo is a still picture.");
            else if (oblong > MostOblong) faults.Add(field, FaultCode.OutOfRange, $"{facts.Width}x{facts.Height} pixels are too oblong for a logo; cut off its empty edges.");
            else return facts;
        }
        catch (TextToVideoException e) when (e.Category == FailureCategory.Validation || e.Code == "media.unreadable")
        {
            faults.Add(field, FaultCode.Unreadable, "It cannot be read as a picture; save it anew as PNG.");
        }
        return null;
    }

    /// <summary>Cleans the drawing in its place, and tries it.</summary>
    /// <returns>The picture that it gives; null where a fault was told.</returns>
    private async Task<string?> DrawAsync(string field, string path, FaultList faults, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(path).Length > SvgCleaner.MostBytes) throw new SvgRefusedException($"An SVG may have {FaultList.Number(SvgCleaner.MostBytes)} bytes; simplify it, or send a PNG.");
            byte[] clean;
            await using (var svg = File.OpenRead(path)) clean = SvgCleaner.Clean(svg);
            await File.WriteAllBytesAsync(path, clean, cancellationToken);
            var picture = Path.ChangeExtension(path, ".png");
            await painter.PaintAsync(path, Trial, 1, picture, cancellationToken);
            return picture;
        }
        catch (SvgRefusedException e)
        {
            faults.Add(field, FaultCode.Unreadable, e.Message);
        }
        catch (TextToVideoException e) when (e.Code == ILogoPainter.UndrawableCode)
        {
            faults.Add(field, FaultCode.Unreadable, "It cannot be drawn; export it anew as plain SVG, or send a PNG.");
        }
        return null;
    }
}

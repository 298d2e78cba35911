using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Requests;

namespace TextToVideo.Branding;

internal sealed class LogoFile(IMediaProbe probe) : IBrandFileKind<MediaFacts>
{
    /// <summary>One side against the other: a hairline is no logo.</summary>
    private const double MostOblong = 12;

    public string Wanted => "PNG, JPEG or WebP";

    public string Ways => "send it as \"data:image/png;base64,...\", as \"upload:...\" or by its path";

    public long MostBytes => 10_000_000;

    public IReadOnlyDictionary<string, string> Extensions { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = ".png", [".jpg"] = ".jpg", [".jpeg"] = ".jpg", [".webp"] = ".webp",
    };

    public IReadOnlyDictionary<string, string> DataTypes { get; } = new Dictionary<string, string>
    {
        ["image/png"] = ".png", ["image/jpeg"] = ".jpg", ["image/webp"] = ".webp",
    };

    public async Task<MediaFacts?> InspectAsync(string field, string path, FaultList faults, CancellationToken cancellationToken)
    {
        try
        {
            var facts = await probe.ProbePictureAsync(path, cancellationToken);
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
}

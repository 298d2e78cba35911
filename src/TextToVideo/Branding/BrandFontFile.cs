using TextToVideo.Captions;
using TextToVideo.Requests;

namespace TextToVideo.Branding;

/// <summary>Fonts that a kit brings along.</summary>
internal sealed class BrandFontFile(IFontInspector inspector) : IBrandFileKind<FontFacts>
{
    public string Wanted => "TTF or OTF";

    public string Ways => "send it as \"data:font/ttf;base64,...\", as \"upload:...\" or by its path";

    /// <summary>Of Chinese, Japanese and Korean, one weight has some 10 MB.</summary>
    public long MostBytes => 20_000_000;

    public IReadOnlyDictionary<string, string> Extensions { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [".ttf"] = ".ttf", [".otf"] = ".otf" };

    public IReadOnlyDictionary<string, string> DataTypes { get; } = new Dictionary<string, string> { ["font/ttf"] = ".ttf", ["font/otf"] = ".otf", ["font/sfnt"] = ".ttf" };

    public Task<FontFacts?> InspectAsync(string field, string path, FaultList faults, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult<FontFacts?>(inspector.Inspect(path));
        }
        catch (InvalidDataException e)
        {
            faults.Add(field, FaultCode.Unreadable, $"It cannot be used as a font: {e.Message}");
            return Task.FromResult<FontFacts?>(null);
        }
    }
}

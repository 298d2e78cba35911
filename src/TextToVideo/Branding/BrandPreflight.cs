using TextToVideo.Artifacts;
using TextToVideo.Captions;

namespace TextToVideo.Branding;

/// <summary>What captions would not show of a text in the letters of a brand.</summary>
public sealed class BrandPreflight(BrandShelf shelf, IArtifactStore store, FontPreflight fonts)
{
    /// <param name="brand">Its name; null, or of one that is gone: none.</param>
    public async Task<IReadOnlyList<string>> WarnAsync(string text, string language, string? brand, CancellationToken cancellationToken) =>
        await WarnAsync(text, language, await LettersOfAsync(brand, cancellationToken), cancellationToken);

    /// <param name="letters">Of a brand that brings its font along; null: the captions' own.</param>
    public async Task<IReadOnlyList<string>> WarnAsync(string text, string language, CaptionBrand? letters, CancellationToken cancellationToken)
    {
        await using var font = await BrandFont.OpenAsync(store, letters, cancellationToken);
        var look = letters is null ? null : new CaptionLook(CaptionStyleName.Plain, default, language) { Brand = letters, BrandFont = font.File };
        return await fonts.WarnAsync(text, look, cancellationToken);
    }

    private async Task<CaptionBrand?> LettersOfAsync(string? brand, CancellationToken cancellationToken)
    {
        if (brand is null) return null;
        try
        {
            var (kit, _) = await shelf.GetAsync(brand, cancellationToken);
            return kit.FontFile is null ? null : CaptionBrand.Of(kit.Colours.Accent, kit.Colours.Text, kit.Font, kit.FontFile);
        }
        catch (BrandNotFoundException)
        {
            return null;
        }
    }
}

using TextToVideo.Health;
using TextToVideo.Media.Assets;
using TextToVideo.Media.Fonts;

namespace TextToVideo.Media.Health;

/// <summary>Whether the fonts of captions and the pictures of drawn scenes are here.</summary>
public sealed class AssetCheck(AssetFolders assets, FontLibrary fonts) : IReadinessCheck
{
    private static readonly string[] PicturePackages = ["@iconify-json/fluent-emoji-flat", "@iconify-json/noto", "@iconify-json/meteocons", "@iconify-json/flag", "emojilib", "emojibase-data", "world-atlas", "i18n-iso-countries"];

    public Task<IReadOnlyList<ReadinessFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ReadinessFinding> findings = [Fonts(), Pictures()];
        return Task.FromResult(findings);
    }

    private ReadinessFinding Fonts() => new()
    {
        Name = "fonts",
        Purpose = "captions in every writing",
        IsReady = fonts.Report.Warnings.Count == 0,
        Detail = fonts.Report.Warnings.Count == 0 ? string.Join(", ", fonts.Report.Families) : string.Join(" ", fonts.Report.Warnings),
        Remedy = fonts.Report.Warnings.Count == 0 ? null : assets.Advice,
    };

    private ReadinessFinding Pictures()
    {
        var missing = PicturePackages.Where(name => assets.FindPackage(name) is null).ToList();
        return new ReadinessFinding
        {
            Name = "pictures",
            Purpose = "drawn scenes, where there is no footage",
            IsReady = missing.Count == 0,
            Detail = missing.Count == 0 ? "all illustration and keyword packages" : $"missing: {string.Join(", ", missing)}",
            Remedy = missing.Count == 0 ? null : assets.Advice,
        };
    }
}

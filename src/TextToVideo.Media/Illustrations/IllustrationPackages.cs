using TextToVideo.Failures;
using TextToVideo.Media.Assets;

namespace TextToVideo.Media.Illustrations;

/// <summary>The npm packages that pictures and keywords are read from.</summary>
internal sealed class IllustrationPackages(AssetFolders folders)
{
    public const string Emojilib = "emojilib";
    public const string Emojibase = "emojibase-data";
    public const string Atlas = "world-atlas";
    public const string CountryNames = "i18n-iso-countries";

    public static string IconSet(string set) => $"@iconify-json/{set}";

    /// <exception cref="TextToVideoException">The package is not installed.</exception>
    public string Folder(string package) => folders.FindPackage(package) ?? throw new TextToVideoException(
        "illustrations.package_missing",
        FailureCategory.Configuration,
        $"The pictures need the npm package '{package}', which was not found. {folders.Advice}");
}

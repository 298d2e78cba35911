using TextToVideo.Media.Assets;
using TextToVideo.Media.Fonts;

namespace TextToVideo.Media.Tests.Fonts;

/// <summary>The fonts of this repository and machine, prepared once for all tests.</summary>
internal static class FontFixture
{
    private static readonly Lazy<FontLibrary> Prepared = new(() => new FontLibrary(AssetFolders.OfProcess(), Path.Combine(AppContext.BaseDirectory, "font-cache")));

    public static FontLibrary Library
    {
        get
        {
            Assert.IsEmpty(Prepared.Value.Report.Warnings, string.Join('\n', Prepared.Value.Report.Warnings));
            return Prepared.Value;
        }
    }

    public static string FileOf(string package, string path)
    {
        var folder = AssetFolders.OfProcess().FindPackage(package);
        Assert.IsNotNull(folder, $"{package}: {AssetFolders.OfProcess().Advice}");
        return Path.Combine(folder, path);
    }
}

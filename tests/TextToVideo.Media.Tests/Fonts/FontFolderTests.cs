using TextToVideo.Media.Fonts;
using TextToVideo.Media.Tests.Waves;

namespace TextToVideo.Media.Tests.Fonts;

[TestClass]
public sealed class FontFolderTests
{
    [TestMethod]
    public void Prepare_DraftOfAKilledProcess_IsSweptOnceItIsOld()
    {
        using var folder = new TempFolder();
        var font = folder.File("a.ttf");
        File.WriteAllBytes(font, new byte[2_000]);
        var cache = folder.File("cache");
        var (old, young) = (Directory.CreateDirectory(Path.Combine(cache, "fonts-1.aa.partial")), Directory.CreateDirectory(Path.Combine(cache, "fonts-2.bb.partial")));
        Directory.SetLastWriteTimeUtc(old.FullName, DateTime.UtcNow.AddHours(-1));

        var made = FontFolder.Prepare([font], cache);

        Assert.IsTrue(Directory.Exists(made.Path));
        Assert.IsFalse(Directory.Exists(old.FullName));
        Assert.IsTrue(Directory.Exists(young.FullName), "somebody may be making it");
    }
}

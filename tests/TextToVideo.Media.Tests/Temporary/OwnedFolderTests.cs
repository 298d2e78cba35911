using TextToVideo.Media.Temporary;
using TextToVideo.Media.Tests.Waves;

namespace TextToVideo.Media.Tests.Temporary;

[TestClass]
public sealed class OwnedFolderTests
{
    [TestMethod]
    public void Begin_LeftByAProcessThatWasKilled_IsSwept()
    {
        using var temporary = new TempFolder();
        var left = temporary.File("ttv-run-left");
        Directory.CreateDirectory(Path.Combine(left, "probe-1"));
        // Its lock went with its process; the file stays.
        File.WriteAllText(Path.Combine(left, "owner.lock"), "");
        var foreign = Directory.CreateDirectory(temporary.File("somebody-elses")).FullName;

        using var own = OwnedFolder.Begin(temporary.File(""));

        Assert.IsFalse(Directory.Exists(left));
        Assert.IsTrue(Directory.Exists(foreign));
        Assert.IsTrue(Directory.Exists(own.Path));
    }

    [TestMethod]
    public void Begin_BesideOneInUse_LeavesItAlone()
    {
        using var temporary = new TempFolder();
        using var other = OwnedFolder.Begin(temporary.File(""));
        var newborn = Directory.CreateDirectory(temporary.File("ttv-run-newborn")).FullName;

        using var own = OwnedFolder.Begin(temporary.File(""));

        Assert.IsTrue(Directory.Exists(other.Path));
        Assert.IsTrue(Directory.Exists(newborn), "its lock is just being made");
        Assert.AreNotEqual(other.Path, own.Path);
    }

    [TestMethod]
    public void Dispose_WithFilesInIt_LeavesNothing()
    {
        using var temporary = new TempFolder();
        var own = OwnedFolder.Begin(temporary.File(""));
        File.WriteAllText(Path.Combine(own.Path, "fonts.conf"), "x");

        own.Dispose();

        Assert.IsEmpty(Directory.GetFileSystemEntries(temporary.File("")));
    }
}

using TextToVideo.Media.Assets;

namespace TextToVideo.Media.Tests.Assets;

[TestClass]
public sealed class AssetFoldersTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ttv-assets-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    public void FindPackage_SeveralLevelsAboveTheProgram_FindsIt()
    {
        var package = Make("node_modules/@scope/name");
        var program = Make("artifacts/bin/release");

        Assert.AreEqual(package, new AssetFolders(null, program).FindPackage("@scope/name"));
    }

    [TestMethod]
    public void FindPackage_NearerFolderHasItToo_TakesTheNearer()
    {
        Make("node_modules/name");
        var nearer = Make("app/node_modules/name");

        Assert.AreEqual(nearer, new AssetFolders(null, Make("app/bin")).FindPackage("name"));
    }

    [TestMethod]
    [DataRow("own")]
    [DataRow("own/node_modules")]
    public void FindPackage_ConfiguredFolder_LooksThereAlone(string configured)
    {
        Make("node_modules/elsewhere");
        var package = Make("own/node_modules/name");
        var folders = new AssetFolders(Path.Combine(_folder, configured), Make("bin"));

        Assert.AreEqual(package, folders.FindPackage("name"));
        Assert.IsNull(folders.FindPackage("elsewhere"));
    }

    [TestMethod]
    public void Advice_WrongFolderConfigured_NamesItsPath()
    {
        var folders = new AssetFolders(Path.Combine(_folder, "nowhere"), _folder);

        Assert.IsNull(folders.FindPackage("name"));
        StringAssert.Contains(folders.Advice, Path.Combine(_folder, "nowhere"));
    }

    [TestMethod]
    public void OfProcess_InThisRepository_FindsTheFonts()
    {
        var fonts = AssetFolders.OfProcess().FindPackage("@expo-google-fonts/montserrat");

        Assert.IsNotNull(fonts, AssetFolders.OfProcess().Advice);
    }

    private string Make(string path) => Directory.CreateDirectory(Path.Combine(_folder, path)).FullName;
}

using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Brands;

[TestClass]
public sealed class BrandsCommandTests
{
    /// <summary>One opaque pixel.</summary>
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Set_KitWithAPictureBesideIt_IsListedShownAndDeleted()
    {
        using var folder = new WorkFolder();
        var kits = Directory.CreateDirectory(folder.File("kits")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(kits, "logo.png"), Convert.FromBase64String(Png), Token);
        await File.WriteAllTextAsync(Path.Combine(kits, "kit.json"), """{ "logo": { "file": "logo.png", "corner": "top_left" }, "colours": { "accent": "#ff6a3d" } }""", Token);

        var set = await TtvProcess.RunAsync(folder.Path, Token, "brands", "set", "acme", "kits/kit.json");
        Assert.AreEqual(0, set.ExitCode, set.Error);
        Assert.AreEqual("acme\n", (await TtvProcess.RunAsync(folder.Path, Token, "brands", "list")).Output);
        Assert.Contains("\"corner\": \"top_left\"", (await TtvProcess.RunAsync(folder.Path, Token, "brands", "show", "acme")).Output);
        Assert.AreEqual(0, (await TtvProcess.RunAsync(folder.Path, Token, "brands", "delete", "acme")).ExitCode);

        var gone = await TtvProcess.RunAsync(folder.Path, Token, "brands", "show", "acme");
        Assert.AreNotEqual(0, gone.ExitCode);
        Assert.Contains("'acme'", gone.Error);
    }

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Set_PictureThatIsNotThere_NamesIt()
    {
        using var folder = new WorkFolder();
        await File.WriteAllTextAsync(folder.File("kit.json"), """{ "logo": { "file": "nowhere.png" } }""", Token);

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, "brands", "set", "acme", "kit.json");

        Assert.AreEqual(2, code, error);
        Assert.Contains("nowhere.png", error);
    }

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Generate_BrandThatIsNotKept_IsRefused()
    {
        using var folder = new WorkFolder();

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, "generate", "The sea is wide.", "--brand", "acme");

        Assert.AreEqual(2, code, error);
        Assert.Contains("acme", error);
    }
}

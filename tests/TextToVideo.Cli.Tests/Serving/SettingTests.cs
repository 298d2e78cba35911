using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Serving;

[TestClass]
public sealed class SettingTests
{
    private const int BadSettings = 3;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Serve_WrongSettings_TellsEachOnALine()
    {
        using var folder = new WorkFolder();

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, "serve", "--set", "Api:Keys:0:Hash=plain", "--set", "Api:LinkLifetime=00:00:01", "--set", "Api:MediaFolders:0=/no/such/folder", "--set", "Webhooks:Timeout=00:00:00", "--set", "Uploads:KeptFor=long", "--set", "Retention:CacheBytes=much");

        Assert.AreEqual(BadSettings, code, error);
        foreach (var setting in new[] { "Keys:0:Name", "Keys:0:Hash", "LinkLifetime", "MediaFolders", "Timeout", "KeptFor", "CacheBytes" }) Assert.Contains(setting, error);
        Assert.DoesNotContain("   at ", error);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("Engine:MaxRunning=many")]
    [DataRow("Engine:MaxRuning=3")]
    [DataRow("Uploads:KeptFor=long")]
    public async Task AnyCommand_WrongSetting_IsNamed(string setting)
    {
        using var folder = new WorkFolder();
        var (name, value) = (setting.Split('=')[0], setting.Split('=')[1]);
        var environment = new Dictionary<string, string> { ["TTV_" + name.Replace(":", "__", StringComparison.Ordinal)] = value };

        using var listing = TtvProcess.Start(folder.Path, TtvProcess.Program, environment, ["generate", "Hi there."]);

        Assert.AreEqual(BadSettings, await listing.WaitAsync(Token), listing.Error);
        Assert.Contains(name.Split(':')[1], listing.Error);
        Assert.DoesNotContain("unexpected", listing.Error);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task AnyCommand_SettingsThatAreNoJson_AreNamed()
    {
        using var folder = new WorkFolder();
        var file = Path.Combine(folder.Path, "half.json");
        await File.WriteAllTextAsync(file, """{ "Api": """, Token);

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, "jobs", "--config", file);

        Assert.AreEqual(BadSettings, code, error);
        Assert.Contains("half.json", error);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("Logging:Format=xml")]
    [DataRow("Logging:Colour=red")]
    [DataRow("Telemetry:OtlpEndpoint=not a url")]
    [DataRow("Uploads:KeptFor=0")]
    [DataRow("Retention:CacheAge=0")]
    [DataRow("Webhooks:Secrets:0=short")]
    [DataRow("Api:MediaFolder:0=/tmp")]
    [DataRow("Webhooks:Colour=red")]
    [DataRow("Whisper:Colour=red")]
    [DataRow("Webhooks:AllowedPrivateHosts:0=http://x")]
    public async Task Serve_WrongSetting_IsNamedAtTheStart(string setting)
    {
        using var folder = new WorkFolder();

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, "serve", "--listen", "http://127.0.0.1:0", "--set", setting);

        Assert.AreEqual(BadSettings, code, error);
        Assert.Contains(setting.Split('=')[0].Split(':').Last(part => part != "0"), error);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Serve_OneValueForAList_SaysHowListsAreGiven()
    {
        using var folder = new WorkFolder();

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, "serve", "--set", "Webhooks:AllowedPrivateHosts=10.0.0.7");

        Assert.AreEqual(BadSettings, code, error);
        Assert.Contains("'Webhooks:AllowedPrivateHosts' is a list: give its values one by one, the first as Webhooks:AllowedPrivateHosts:0.", error);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("Providers:Pexel:ApiKey=x", "Is Providers:Pexels meant?")]
    [DataRow("Providers:OpenAi:Api_Key=x", "Is Providers:OpenAi:ApiKey meant?")]
    [DataRow("Providers:OpenAi:Chat:Http:TryTimout=00:01:00", "Is Providers:OpenAi:Chat:Http:TryTimeout meant?")]
    [DataRow("Providers:Vimeo:ApiKey=x", "There are AzureSpeech, Downloads, ElevenLabs, Http, OpenAi, Pexels, Pixabay.")]
    public async Task AnyCommandThatWorks_MisspeltProviderSetting_IsRefusedWithTheNearestName(string setting, string hint)
    {
        using var folder = new WorkFolder();
        var (name, value) = (setting[..setting.IndexOf('=', StringComparison.Ordinal)], setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        var environment = new Dictionary<string, string> { ["TTV_" + name.Replace(":", "__", StringComparison.Ordinal)] = value };

        foreach (var command in (string[][])[["serve", "--listen", "http://127.0.0.1:0"], ["worker"], ["generate", "The sea is wide."]])
        {
            using var process = TtvProcess.Start(folder.Path, TtvProcess.Program, environment, command);
            Assert.AreEqual(BadSettings, await process.WaitAsync(Token), process.Error);
            Assert.Contains(hint, process.Error, command[0]);
            Assert.DoesNotContain("   at ", process.Error);
        }
    }
}

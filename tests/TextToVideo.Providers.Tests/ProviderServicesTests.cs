using Microsoft.Extensions.Options;
using TextToVideo.Footage;
using TextToVideo.Providers.Footage;
using TextToVideo.Providers.Pexels;
using TextToVideo.Scripts;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Providers.Tests;

[TestClass]
public sealed class ProviderServicesTests
{
    [TestMethod]
    public async Task AddProviders_WithoutKeys_HasNoneAndLeavesThePlannerAlone()
    {
        await using var host = ProviderHost.Create();

        Assert.IsEmpty(host.All<IFootageProvider>());
        Assert.IsEmpty(host.All<ISpeechSynthesizer>());
        Assert.IsEmpty(host.All<IScriptWriter>());
        Assert.IsEmpty(host.All<IWordAligner>());
        Assert.AreEqual("simple", host.Get<IScenePlanner>().Name);
    }

    [TestMethod]
    public async Task AddProviders_KeysUnderTheirCommonNames_HasThemAll()
    {
        await using var host = ProviderHost.Create(
            ("PEXELS_API_KEY", "k1"), ("PIXABAY_API_KEY", "k2"), ("OPENAI_API_KEY", "k3"), ("ELEVENLABS_API_KEY", "k4"), ("AZURE_SPEECH_KEY", "k5"), ("AZURE_SPEECH_REGION", "westeurope"));

        CollectionAssert.AreEqual(new[] { "pexels", "pixabay" }, host.All<IFootageProvider>().Select(provider => provider.Name).ToArray());
        CollectionAssert.AreEqual(new[] { "openai", "azure", "elevenlabs" }, host.All<ISpeechSynthesizer>().Select(engine => engine.Engine).ToArray());
        Assert.AreEqual("openai-gpt-4.1-mini", host.Get<IScriptWriter>().Name);
        Assert.AreEqual("openai-gpt-4.1-mini", host.Get<IScenePlanner>().Name);
    }

    [TestMethod]
    public async Task AddProviders_OwnSettingAndCommonName_OwnSettingWins()
    {
        await using var host = ProviderHost.Create(("PEXELS_API_KEY", "common"), ("Providers:Pexels:ApiKey", "own"));

        Assert.AreEqual("own", host.Get<IOptions<PexelsOptions>>().Value.ApiKey);
    }

    [TestMethod]
    public async Task AddProviders_AzureKeyWithoutRegion_IsNotThere()
    {
        await using var host = ProviderHost.Create(("AZURE_SPEECH_KEY", "k5"));

        Assert.IsEmpty(host.All<ISpeechSynthesizer>());
    }

    [TestMethod]
    public async Task AddProviders_OllamaForChat_HasNoVoicesThere()
    {
        await using var host = ProviderHost.Create(("Providers:OpenAi:BaseUrl", "http://localhost:11434/v1/"), ("Providers:OpenAi:Chat:Model", "llama3.1:8b"));

        Assert.AreEqual("openai-llama3.1_8b", host.Get<IScriptWriter>().Name);
        Assert.IsEmpty(host.All<ISpeechSynthesizer>());
    }

    [TestMethod]
    public async Task AddProviders_ChatElsewhere_VoicesStayAtOpenAi()
    {
        await using var host = ProviderHost.Create(
            ("OPENAI_API_KEY", "sk-1"),
            ("Providers:OpenAi:Chat:BaseUrl", "https://generativelanguage.googleapis.com/v1beta/openai/"),
            ("Providers:OpenAi:Chat:ApiKey", "gemini-key"),
            ("Providers:OpenAi:Chat:Model", "gemini-2.5-flash"));

        Assert.AreEqual("openai-gemini-2.5-flash", host.Get<IScriptWriter>().Name);
        Assert.AreEqual("openai", host.All<ISpeechSynthesizer>().Single().Engine);
    }

    [TestMethod]
    [DataRow("Providers:Pexels:PerPage", "0")]
    [DataRow("Providers:Pexels:Http:MaxRetries", "99")]
    [DataRow("Providers:AzureSpeech:Region", "west europe!")]
    [DataRow("Providers:ElevenLabs:SampleRateHz", "8000")]
    [DataRow("Providers:OpenAi:Speech:Format", "mp3")]
    [DataRow("Providers:Downloads:MaxMegabytes", "0")]
    public async Task Start_SettingOutOfRange_IsRefusedByName(string setting, string value)
    {
        await using var host = ProviderHost.Create((setting, value));

        var e = Assert.ThrowsExactly<OptionsValidationException>(() => host.Get<IStartupValidator>().Validate());

        StringAssert.Contains(e.Message, setting.Split(':')[^1]);
    }

    [TestMethod]
    public async Task Start_DefaultsAlone_AreValid()
    {
        await using var host = ProviderHost.Create();

        host.Get<IStartupValidator>().Validate();
        Assert.AreEqual(300, host.Get<IOptions<DownloadOptions>>().Value.MaxMegabytes);
    }
}

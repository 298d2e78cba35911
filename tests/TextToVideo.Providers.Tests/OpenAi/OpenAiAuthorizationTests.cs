using Azure.Core;
using Azure.Identity;
using TextToVideo.Failures;
using TextToVideo.Providers.OpenAi;
using TextToVideo.Providers.Tests.Loopback;

namespace TextToVideo.Providers.Tests.OpenAi;

[TestClass]
public sealed class OpenAiAuthorizationTests
{
    private static readonly Uri Azure = new("https://studio.openai.azure.com/openai/v1/");

    [TestMethod]
    public async Task Send_WithKeyToAzure_UsesAzuresHeader()
    {
        var sent = await SendAsync(new OpenAiEndpoint(Azure, "key-1", EntraScope: null, "gpt"));
        Assert.AreEqual(("key-1", ""), (sent.Headers["api-key"].ToString(), sent.Headers.Authorization.ToString()));
    }

    [TestMethod]
    public async Task Send_WithKeyElsewhere_IsABearer()
    {
        var sent = await SendAsync(new OpenAiEndpoint(new Uri("https://generativelanguage.googleapis.com/v1beta/openai/"), "key-1", EntraScope: null, "gemini"));
        Assert.AreEqual(("", "Bearer key-1"), (sent.Headers["api-key"].ToString(), sent.Headers.Authorization.ToString()));
    }

    [TestMethod]
    public async Task Send_WithEntra_AsksForATokenOfTheScopeEachTime()
    {
        var credential = new CountingCredential();
        var endpoint = new OpenAiEndpoint(Azure, "key-1", "https://cognitiveservices.azure.com/.default", "gpt");

        Assert.AreEqual("Bearer https://cognitiveservices.azure.com/.default 1", (await SendAsync(endpoint, credential)).Headers.Authorization.ToString());
        Assert.AreEqual("Bearer https://cognitiveservices.azure.com/.default 2", (await SendAsync(endpoint, credential)).Headers.Authorization.ToString());
    }

    [TestMethod]
    public async Task Send_WithoutKey_SendsNoneNotEvenTheLibrarysPlaceholder()
    {
        var sent = await SendAsync(new OpenAiEndpoint(new Uri("http://localhost:11434/v1/"), ApiKey: null, EntraScope: null, "llama3.1"));
        Assert.AreEqual(("", ""), (sent.Headers["api-key"].ToString(), sent.Headers.Authorization.ToString()));
    }

    [TestMethod]
    public async Task Send_EntraGivesNoToken_FailsInTheProductsTermsAndSendsNothing()
    {
        await using var server = await LoopbackServer.WithJsonAsync("{}");
        using var client = new HttpClient(new OpenAiAuthorizationHandler(new OpenAiEndpoint(Azure, ApiKey: null, "scope", "gpt"), new NoCredential()) { InnerHandler = new SocketsHttpHandler() });

        var e = await Assert.ThrowsExactlyAsync<NotSignedInException>(() => client.GetAsync(server.Url));

        Assert.AreEqual(("openai.key_refused", FailureCategory.Configuration, false), (e.Code, e.Category, e.IsRetryable));
        Assert.IsEmpty(server.Requests);
    }

    [TestMethod]
    [DataRow(null, null, true, DisplayName = "the shared address")]
    [DataRow("https://speech.openai.azure.com/openai/v1/", null, true, DisplayName = "another of Azure")]
    [DataRow("https://tts.example.com/v1/", null, false, DisplayName = "somebody else")]
    [DataRow("https://speech.openai.azure.com/openai/v1/", "own-key", false, DisplayName = "a key of its own")]
    public void Resolve_WithEntra_GivesTheTokenToNobodyElse(string? address, string? key, bool takesToken)
    {
        var shared = new OpenAiOptions { BaseUrl = Azure, UseEntra = true };
        var part = new OpenAiSpeechOptions { BaseUrl = address is null ? null : new Uri(address), ApiKey = key, Model = "tts" };

        var endpoint = OpenAiEndpoint.Resolve(shared, part, "tts");

        Assert.AreEqual((takesToken ? shared.EntraScope : null, key), (endpoint!.EntraScope, endpoint.ApiKey));
    }

    private static async Task<ReceivedRequest> SendAsync(OpenAiEndpoint endpoint, TokenCredential? credential = null)
    {
        await using var server = await LoopbackServer.WithJsonAsync("{}");
        using var client = new HttpClient(new OpenAiAuthorizationHandler(endpoint, credential ?? new CountingCredential()) { InnerHandler = new SocketsHttpHandler() });
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Url);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer unused");
        using var response = await client.SendAsync(request);
        return server.Requests.Single();
    }

    private sealed class NoCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("No identity here.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new CredentialUnavailableException("No identity here.");
    }

    private sealed class CountingCredential : TokenCredential
    {
        private int _count;

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new($"{requestContext.Scopes[0]} {++_count}", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}

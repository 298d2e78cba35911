using Azure.Core;
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

    private static async Task<ReceivedRequest> SendAsync(OpenAiEndpoint endpoint, TokenCredential? credential = null)
    {
        await using var server = await LoopbackServer.WithJsonAsync("{}");
        using var client = new HttpClient(new OpenAiAuthorizationHandler(endpoint, credential ?? new CountingCredential()) { InnerHandler = new SocketsHttpHandler() });
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Url);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer unused");
        using var response = await client.SendAsync(request);
        return server.Requests.Single();
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

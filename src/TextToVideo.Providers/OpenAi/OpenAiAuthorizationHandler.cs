using System.Net.Http.Headers;
using Azure.Core;
using Azure.Identity;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Shows who asks: by a key, a token of Entra, or (to a server of one's own) not at all. Inside the retries, so that each try has a fresh token.</summary>
internal sealed class OpenAiAuthorizationHandler(OpenAiEndpoint endpoint, TokenCredential credential) : DelegatingHandler
{
    private const string AzureKeyHeader = "api-key";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = null;
        request.Headers.Remove(AzureKeyHeader);
        if (endpoint.EntraScope is { } scope)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(scope, cancellationToken));
        }
        else if (endpoint.ApiKey is { } key && endpoint.TakesAzureKey)
        {
            request.Headers.Add(AzureKeyHeader, key);
        }
        else if (endpoint.ApiKey is { } bearer)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        }
        return await base.SendAsync(request, cancellationToken);
    }

    private async Task<string> TokenAsync(string scope, CancellationToken cancellationToken)
    {
        try
        {
            return (await credential.GetTokenAsync(new TokenRequestContext([scope]), cancellationToken)).Token;
        }
        catch (AuthenticationFailedException e)
        {
            throw new NotSignedInException(endpoint.Service, e);
        }
    }
}

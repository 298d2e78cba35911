using TextToVideo.Costs;
using TextToVideo.Providers.OpenAi;

namespace TextToVideo.Providers.Http;

/// <summary>
/// Tells a purchase how each of its tries went. Inside the retries, because each may be billed; around the reading of the
/// body, because an answer that breaks off was made all the same.
/// </summary>
internal sealed class PaidTryHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Purchase.Current is not { } purchase) return await base.SendAsync(request, cancellationToken);
        await purchase.BeginTryAsync(cancellationToken);
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (!response.IsSuccessStatusCode) purchase.WasRefused();
            return response;
        }
        catch (Exception e)
        {
            if (NeverLeft(e)) purchase.WasRefused();
            else purchase.WasLost();
            throw;
        }
    }

    private static bool NeverLeft(Exception exception) => exception is NotSignedInException
        or HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError };
}

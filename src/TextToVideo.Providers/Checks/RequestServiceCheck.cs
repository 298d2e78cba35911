using TextToVideo.Failures;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.Checks;

/// <summary>Checks a service by one request through the client that the product itself uses.</summary>
/// <param name="request">A small GET with the key.</param>
internal sealed class RequestServiceCheck(
    ServiceIdentity service, string name, ServiceClient client, RateGovernor governor, Func<HttpRequestMessage> request, DateOnly? pricesAsOf) : IServiceCheck
{
    public async Task<ServiceStatus> CheckAsync(CancellationToken cancellationToken)
    {
        var status = new ServiceStatus { Service = name, IsConfigured = true, PricesAsOf = pricesAsOf };
        try
        {
            using var asking = request();
            using var answer = await client.SendAsync(asking, cancellationToken);
            return status with { IsReachable = true, RequestsLeft = governor.Remaining(service.Code) };
        }
        catch (TextToVideoException e)
        {
            return status with { Detail = e.Message };
        }
    }
}

using TextToVideo.Failures;

namespace TextToVideo.Providers.Http;

/// <summary>Counts every single try against the service's limits, and does not send what would pass them.</summary>
internal sealed class RateGovernedHandler(ServiceIdentity service, RateGovernor governor, TimeSpan patience) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var decision = await governor.TakeAsync(service.Code, patience, cancellationToken);
        if (!decision.IsGranted)
        {
            throw new TextToVideoException(
                $"{service.Code}.rate_limited",
                FailureCategory.ExternalService,
                $"The limit of requests to {service.Name} is used up; there is room again in {Math.Ceiling(decision.Wait.TotalSeconds):0} s.",
                isRetryable: true);
        }
        var response = await base.SendAsync(request, cancellationToken);
        governor.Observe(service.Code, response);
        return response;
    }
}

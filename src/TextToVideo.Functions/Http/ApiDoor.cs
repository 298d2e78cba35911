using Microsoft.AspNetCore.Http;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TextToVideo.Api.Access;
using TextToVideo.Api.Hosting;
using TextToVideo.Api.Limits;
using TextToVideo.Api.Problems;
using TextToVideo.Functions.Hosting;

namespace TextToVideo.Functions.Http;

/// <summary>
/// What stands between the Functions host and a handler: the same headers, keys, limits and problems as in every other host.
/// A function key is asked for before; keys of the product, where some are set up, after it.
/// </summary>
public sealed class ApiDoor(HostOrchestrationClient engine, Gatekeeper gatekeeper, RateLimits limits, ILoggerFactory logging)
{
    /// <param name="needed">Open for functions that ask for no key, and for those alone.</param>
    public async Task<IResult> EnterAsync(HttpRequest request, DurableTaskClient client, AccessScope needed, Func<CancellationToken, Task<IResult>> handler)
    {
        ArgumentNullException.ThrowIfNull(request);
        var http = request.HttpContext;
        engine.Bind(client);
        http.Connection.RemoteIpAddress = ForwardedAddress.Of(request);
        http.Features.Set(new HostDoor(HasKey: needed != AccessScope.Open));
        http.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new RequiredScope(needed)), null));

        var access = new AccessMiddleware(async admitted => await (await handler(admitted.RequestAborted)).ExecuteAsync(admitted));
        var problems = new ProblemMiddleware(inner => access.InvokeAsync(inner, gatekeeper, limits), logging.CreateLogger<ProblemMiddleware>());
        await new SecurityHeaders(problems.InvokeAsync).InvokeAsync(http);

        // All is written already.
        return Results.Empty;
    }
}

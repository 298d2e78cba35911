using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Access;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Limits;
using TextToVideo.Api.Links;
using TextToVideo.Api.Requests;

namespace TextToVideo.Api.Prefetching;

/// <summary>POST /mcp/prefetch: prepares videos to come. GET /mcp/prefetch/{id}: how far that is.</summary>
public static class PrefetchHandler
{
    public static async Task<IResult> PostAsync(HttpRequest request, PrefetchDesk desk, RateLimits limits, PublicAddress address, CancellationToken cancellationToken)
    {
        var input = await desk.JudgeAsync(await RequestBody.ReadAsync<PrefetchRequest>(request, cancellationToken), cancellationToken);
        limits.CountGeneration(Caller.Of(request.HttpContext));
        var id = await desk.SubmitAsync(input, cancellationToken);
        var response = request.HttpContext.Response;
        response.Headers.Location = PrefetchDesk.AddressOf(id, address.For(request));
        Answers.AskAgain(response);
        return Answers.Json(await desk.GetAsync(id, address.For(request), cancellationToken), StatusCodes.Status202Accepted);
    }

    public static async Task<IResult> GetAsync(string id, HttpRequest request, PrefetchDesk desk, PublicAddress address, CancellationToken cancellationToken) =>
        Answers.Json(await desk.GetAsync(id, address.For(request), cancellationToken));
}

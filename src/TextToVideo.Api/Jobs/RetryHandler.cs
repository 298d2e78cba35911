using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Access;
using TextToVideo.Api.Limits;
using TextToVideo.Api.Links;
using TextToVideo.Api.Redoing;
using TextToVideo.Api.Requests;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;

namespace TextToVideo.Api.Jobs;

/// <summary>POST /mcp/retry/{id}?from=STAGE&amp;max_cost=USD: runs an ended job again; with a stage, it and all later ones are made anew; with a limit, it takes the old one's place; with a body, settings change.</summary>
public static class RetryHandler
{
    public static async Task<IResult> PostAsync(
        string id,
        HttpRequest request,
        RedoDesk redoing,
        JobRetries retries,
        RateLimits limits,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        QueryWords.AllowOnly(request, "from", "max_cost");
        var from = QueryWords.ReadOne(request, "from", Redo.Stages);
        var maxCost = QueryWords.ReadAmount(request, "max_cost", RequestLimits.MostCostUsd);
        var body = await RequestBody.ReadOptionalAsync<RetryBody>(request, cancellationToken);
        var changed = await redoing.JudgeAsync(id, body?.Settings, cancellationToken);
        limits.CountGeneration(Caller.Of(request.HttpContext));
        await retries.RetryAsync(id, from, maxCost, changed, cancellationToken);
        return Answers.Accepted(request.HttpContext.Response, id, JobState.Pending, address.For(request));
    }
}

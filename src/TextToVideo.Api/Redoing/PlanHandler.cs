using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Requests;
using TextToVideo.Orchestrations;

namespace TextToVideo.Api.Redoing;

/// <summary>POST /mcp/plan/{id}?from=STAGE: what a retry would make and keep, and what it would cost; nothing is made or kept.</summary>
public static class PlanHandler
{
    public static async Task<IResult> PostAsync(string id, HttpRequest request, RedoDesk redoing, CancellationToken cancellationToken)
    {
        QueryWords.AllowOnly(request, "from");
        var from = QueryWords.ReadOne(request, "from", Redo.Stages);
        var body = await RequestBody.ReadOptionalAsync<PlanBody>(request, cancellationToken) ?? new PlanBody();
        return Answers.Json(await redoing.PlanAsync(id, from, body, cancellationToken));
    }
}

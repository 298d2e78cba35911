using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Requests;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Jobs;

/// <summary>POST /mcp/cancel/{id}: 202; what runs ends within two seconds.</summary>
public static class CancelHandler
{
    public static async Task<IResult> PostAsync(string id, HttpRequest request, JobDesk desk, CancellationToken cancellationToken)
    {
        var body = await RequestBody.ReadOptionalAsync<CancelBody>(request, cancellationToken);
        await desk.CancelAsync(id, body?.Reason ?? "Cancelled over the API.", cancellationToken);
        Answers.AskAgain(request.HttpContext.Response);
        return Answers.Json(JobAnswer.From(await desk.GetAsync(id, cancellationToken)), StatusCodes.Status202Accepted);
    }
}

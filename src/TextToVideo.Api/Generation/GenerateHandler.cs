using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Access;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Links;
using TextToVideo.Api.Requests;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Api.Generation;

/// <summary>
/// POST /mcp/generate: 202 with where to look. With an Idempotency-Key, sent again it gives the same job; with
/// `Prefer: wait=N`, 200 with the result where it is there within N seconds.
/// </summary>
public static class GenerateHandler
{
    public static async Task<IResult> PostAsync(
        HttpRequest request,
        JobIntake intake,
        JobDesk desk,
        IdempotencyLedger ledger,
        JobPatience patience,
        ResultAnswers results,
        PublicAddress address,
        CancellationToken cancellationToken)
    {
        var key = IdempotencyKey.Of(request);
        var wait = PreferredWait.Of(request);
        var body = await RequestBody.ReadBytesAsync(request, cancellationToken);

        // What is no request takes no key.
        var asked = RequestBody.Parse<VideoRequest>(body);
        var caller = Caller.Of(request.HttpContext);
        var publicBase = address.For(request);

        var jobId = key is null
            ? await SubmitAsync(null)
            : await ledger.OnceAsync(key, caller, body, SubmitAsync, id => desk.HasAsync(id, cancellationToken), cancellationToken);

        if (wait is { } seconds)
        {
            request.HttpContext.Response.Headers["Preference-Applied"] = PreferredWait.Applied(seconds);
            if (await patience.WaitAsync(jobId, seconds, cancellationToken) is { } ended)
            {
                return Answers.Json(await results.FromAsync(ended, publicBase, cancellationToken));
            }
            // Who has waited would rather know what for: it may be the user's own approval.
            return Answers.Accepted(request.HttpContext.Response, jobId, (await desk.GetAsync(jobId, cancellationToken)).Status.State, publicBase);
        }
        return Answers.Accepted(request.HttpContext.Response, jobId, JobState.Pending, publicBase);

        async Task<string> SubmitAsync(string? reservedId)
        {
            var input = await intake.AcceptAsync(asked, caller, address.ForCallbacks(request), cancellationToken);
            if (reservedId is not null) input = input with { JobId = reservedId };
            await desk.SubmitAsync(input, cancellationToken);
            return input.JobId;
        }
    }
}

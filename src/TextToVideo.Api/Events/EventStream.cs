using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Api.Events;

/// <summary>Writes a job's events in the format of the HTML standard, section 9.2.</summary>
internal sealed class EventStream(JobFeeds feeds, string jobId, string? after, CancellationToken stopping) : IResult
{
    private static readonly TimeSpan HeartBeat = TimeSpan.FromSeconds(15);

    private static readonly byte[] Beat = ": still here\n\n"u8.ToArray();

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        ServerSentEvents.Begin(httpContext);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(httpContext.RequestAborted, stopping);
        try
        {
            await response.Body.WriteAsync("retry: 2000\n\n"u8.ToArray(), ending.Token);
            await response.Body.FlushAsync(ending.Token);
            await foreach (var next in feeds.FollowAsync(jobId, after, HeartBeat, ending.Token))
            {
                await response.Body.WriteAsync(next is null ? Beat : Write(next), ending.Token);
                await response.Body.FlushAsync(ending.Token);
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The client has gone, or the server goes.
        }
        catch (JobNotFoundException)
        {
            // It was deleted: there is no more to tell.
        }
    }

    private static byte[] Write(JobEvent next)
    {
        var name = next.Job.Status.HasEnded() ? "end" : "progress";
        // JSON writes line breaks as escapes, so the data is one line.
        return Encoding.UTF8.GetBytes($"id: {next.Id}\nevent: {name}\ndata: {JsonSerializer.Serialize(next.Job, RequestJson.Options)}\n\n");
    }
}

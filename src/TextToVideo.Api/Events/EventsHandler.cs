using Microsoft.AspNetCore.Http;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Events;

/// <summary>
/// GET /mcp/events/{id}: the job's states as server-sent events, until it has ended. Resumed with Last-Event-ID it goes on
/// with what is new; where that is nothing any more, 204 tells the browser not to come back.
/// </summary>
public static class EventsHandler
{
    public static async Task<IResult> GetAsync(string id, HttpRequest request, JobDesk desk, JobFeeds feeds, EventStreams streams, CancellationToken cancellationToken)
    {
        var last = request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } given ? given : null;
        var job = await desk.GetAsync(id, cancellationToken);
        if (job.Status.State.HasEnded() && JobFeed.EventOf(job).Id == last) return Results.NoContent();
        return streams.Stream(feeds, id, last);
    }
}

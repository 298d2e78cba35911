using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace TextToVideo.Api.Events;

/// <summary>Makes answers that stay open; all of them end when the server stops, and their clients come back to the next one.</summary>
public sealed class EventStreams(IHostApplicationLifetime lifetime)
{
    public IResult Stream(JobFeeds feeds, string jobId, string? after) => new EventStream(feeds, jobId, after, lifetime.ApplicationStopping);
}

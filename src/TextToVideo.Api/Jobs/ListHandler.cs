using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Requests;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Jobs;

/// <summary>GET /mcp/jobs?limit=&amp;cursor=&amp;state=&amp;sort=: one entry a job, its current run.</summary>
public static class ListHandler
{
    private const string OldestFirst = "created_at";

    /// <summary>The usual one first.</summary>
    internal static readonly string[] Orders = ["-created_at", OldestFirst];

    public static async Task<IResult> GetAsync(HttpRequest request, JobList jobs, CancellationToken cancellationToken)
    {
        QueryWords.AllowOnly(request, "limit", "cursor", "state", "sort");
        var query = new JobQuery
        {
            PageSize = PageQuery.SizeOf(request),
            ContinuationToken = PageQuery.CursorOf(request),
            States = QueryWords.ReadMany(request, "state", Enum.GetValues<JobState>()),
            OldestFirst = QueryWords.ReadChoice(request, "sort", Orders) == OldestFirst,
        };
        var page = await ReadAsync(jobs, query, cancellationToken);
        return Answers.Json(new JobPageAnswer([.. page.Jobs.Select(JobAnswer.From)], page.ContinuationToken));
    }

    private static async Task<JobPage> ReadAsync(JobList jobs, JobQuery query, CancellationToken cancellationToken)
    {
        try
        {
            return await jobs.ReadAsync(query, cancellationToken);
        }
        catch (ArgumentException) when (query.ContinuationToken is not null)
        {
            // Only the engine knows its own tokens.
            throw PageQuery.BadCursor();
        }
    }
}

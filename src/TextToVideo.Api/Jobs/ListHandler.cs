using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Problems;
using TextToVideo.Api.Requests;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Jobs;

/// <summary>GET /mcp/jobs?limit=&amp;cursor=&amp;state=&amp;sort=: one entry a job, its current run.</summary>
public static class ListHandler
{
    private const int MostOnAPage = 200;
    private const int UsuallyOnAPage = 50;
    private const int MostCursorCharacters = 2_000;
    private const string NewestFirst = "-created_at";
    private const string OldestFirst = "created_at";

    public static async Task<IResult> GetAsync(HttpRequest request, JobList jobs, CancellationToken cancellationToken)
    {
        var query = new JobQuery
        {
            PageSize = QueryWords.ReadNumber(request, "limit", 1, MostOnAPage) ?? UsuallyOnAPage,
            ContinuationToken = Cursor(request),
            States = QueryWords.ReadMany(request, "state", Enum.GetValues<JobState>()),
            OldestFirst = QueryWords.ReadChoice(request, "sort", [NewestFirst, OldestFirst]) == OldestFirst,
        };
        var page = await ReadAsync(jobs, query, cancellationToken);
        return Answers.Json(new JobPageAnswer([.. page.Jobs.Select(JobAnswer.From)], page.ContinuationToken));
    }

    private static string? Cursor(HttpRequest request)
    {
        var cursor = request.Query["cursor"].ToString();
        if (cursor.Length == 0) return null;
        return cursor.Length <= MostCursorCharacters ? cursor : throw BadCursor();
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
            throw BadCursor();
        }
    }

    private static RefusedException BadCursor() => RefusedException.BadQuery("cursor", "is not one that this list gave out.");
}

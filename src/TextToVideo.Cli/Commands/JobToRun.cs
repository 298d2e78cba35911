using System.Text.Json;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>The same command after an interruption carries on with its job instead of beginning another.</summary>
internal static class JobToRun
{
    private const int PageSize = 100;

    private static readonly JobState[] Unfinished = [.. Enum.GetValues<JobState>().Where(state => !state.HasEnded())];

    public static async Task<(string JobId, bool Resumed)> FindOrSubmitAsync(JobDesk desk, JobList jobs, VideoRequest request, CancellationToken cancellationToken)
    {
        // Jobs show no secrets.
        var wanted = JsonSerializer.Serialize(request with { CallbackSecret = null }, RequestJson.Options);
        string? page = null;
        do
        {
            var unfinished = await jobs.ReadAsync(new JobQuery { States = Unfinished, PageSize = PageSize, ContinuationToken = page }, cancellationToken);
            foreach (var job in unfinished.Jobs)
            {
                if (job.Request is not null && JsonSerializer.Serialize(job.Request, RequestJson.Options) == wanted) return (job.JobId, true);
            }
            page = unfinished.ContinuationToken;
        }
        while (page is not null);
        return (await desk.SubmitAsync(request, jobId: null, cancellationToken), false);
    }
}

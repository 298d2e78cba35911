using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Generation;
using TextToVideo.Api.Links;
using TextToVideo.Api.Problems;
using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;
using TextToVideo.Storyboards;

namespace TextToVideo.Api.Prefetching;

/// <summary>Takes on preparations and tells how they do.</summary>
public sealed class PrefetchDesk(IOrchestrationClient client, JobIntake intake, IModerator moderator)
{
    private const int MostScripts = 10;
    private const int MostQueries = 50;
    private const double UsualSceneSeconds = 5;
    private const string IdPrefix = "prefetch-";

    /// <exception cref="InvalidRequestException"/>
    public async Task<PrefetchInput> JudgeAsync(PrefetchRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var scripts = request.Scripts ?? [];
        var queries = request.Queries ?? [];
        List<RequestFault> faults = [.. CountFaults(scripts.Count, queries.Count), .. QueryFaults(queries)];
        var videos = new List<VideoRequest>();
        for (var i = 0; i < scripts.Count && faults.Count == 0; i++)
        {
            try
            {
                videos.Add(await intake.JudgeAsync(request.VideoOf(scripts[i] ?? ""), cancellationToken));
            }
            catch (InvalidRequestException e)
            {
                faults.AddRange(e.Faults.Select(fault => fault.Field == "script" ? fault with { Field = $"scripts[{i}]" } : fault));
            }
        }
        if (faults.Count > 0) throw new InvalidRequestException(faults);
        await moderator.CheckAsync(queries, cancellationToken);

        // Language, aspect and quality are judged with a video's words; searches alone have none.
        if (videos.Count == 0) await intake.JudgeAsync(request.VideoOf("Words."), cancellationToken);
        return new PrefetchInput { Videos = videos, Queries = [.. queries.Select(query => QueryOf(query, request))], Course = PrefetchMedia.Course };
    }

    /// <returns>The id.</returns>
    public async Task<string> SubmitAsync(PrefetchInput input, CancellationToken cancellationToken)
    {
        var id = JobDesk.NewJobId();
        await client.ScheduleAsync(nameof(PrefetchMedia), input, new ScheduleOptions { InstanceId = IdPrefix + id }, cancellationToken);
        return id;
    }

    /// <exception cref="RefusedException">404</exception>
    public async Task<PrefetchAnswer> GetAsync(string id, Uri publicBase, CancellationToken cancellationToken)
    {
        var state = JobId.IsValid(id) ? await client.GetAsync(IdPrefix + id, cancellationToken) : null;
        if (state is not { Name: nameof(PrefetchMedia) }) throw new RefusedException(StatusCodes.Status404NotFound, "prefetch.not_found", $"There is no prefetch '{id}'.");
        var outcome = state.Status == RuntimeStatus.Completed ? state.ReadOutputAs<PrefetchOutcome>() : null;
        return new PrefetchAnswer
        {
            PrefetchId = id,
            Status = outcome is not null ? "COMPLETED" : state.Status.HasEnded() ? "FAILED" : "RUNNING",
            StatusUrl = AddressOf(id, publicBase),
            Scenes = outcome?.Scenes,
            Clips = outcome?.Clips,
            Warnings = [.. (outcome?.Warnings ?? []).Select(MachinePaths.Hide)],
        };
    }

    internal static string AddressOf(string id, Uri publicBase) => PublicAddress.At(publicBase, $"prefetch/{id}");

    private static IEnumerable<RequestFault> CountFaults(int scripts, int queries)
    {
        if (scripts + queries == 0) yield return new RequestFault("scripts", FaultCode.Required, "There is nothing to prepare; give scripts, queries or both.");
        if (scripts > MostScripts) yield return new RequestFault("scripts", FaultCode.TooLong, $"There are {scripts}; at most {MostScripts} are allowed.");
        if (queries > MostQueries) yield return new RequestFault("queries", FaultCode.TooLong, $"There are {queries}; at most {MostQueries} are allowed.");
    }

    private static IEnumerable<RequestFault> QueryFaults(IReadOnlyList<string> queries)
    {
        for (var i = 0; i < queries.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(queries[i])) yield return new RequestFault($"queries[{i}]", FaultCode.Required, "It is empty; give words.");
            else if (queries[i].Length > RequestLimits.VisualCharacters) yield return new RequestFault($"queries[{i}]", FaultCode.TooLong, $"At most {RequestLimits.VisualCharacters} characters are allowed.");
        }
    }

    private static FootageQuery QueryOf(string query, PrefetchRequest request) => new()
    {
        Queries = [query.Trim()],
        Keywords = [],
        Shot = ShotType.Wide,
        Frame = request.VideoOf(query).Frame(),
        Seconds = UsualSceneSeconds,
        Language = request.Language,
    };
}

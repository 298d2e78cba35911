using System.Text;
using System.Text.Json;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Webhooks;

/// <summary>Writes what receivers read: `{type, timestamp, data}`, as small as Standard Webhooks 1.0 asks for.</summary>
internal static class WebhookBody
{
    private const int MostBytes = 20_000;
    private const int MostFailureCharacters = 1_000;

    public static string Write(Announcement announcement)
    {
        var body = Json(announcement);

        // Metadata of control characters grow sixfold when they are escaped; they are kept at the status address.
        return Encoding.UTF8.GetByteCount(body) < MostBytes ? body : Json(announcement with { Metadata = null });
    }

    private static string Json(Announcement announcement)
    {
        var path = announcement.PublicBase?.AbsoluteUri.TrimEnd('/') ?? "";
        var body = new
        {
            type = WebhookType.For(announcement.State),
            timestamp = announcement.At,
            data = new
            {
                job_id = announcement.JobId,
                state = announcement.State,
                status_url = $"{path}/mcp/status/{announcement.JobId}",
                result_url = announcement.State == JobState.Completed ? $"{path}/mcp/result/{announcement.JobId}" : null,
                failure = announcement.Failure is { } failure ? failure with { Message = Told(failure.Message) } : null,
                metadata = announcement.Metadata,
            },
        };
        return JsonSerializer.Serialize(body, RequestJson.Options);
    }

    private static string Told(string message)
    {
        var told = MachinePaths.Hide(message);
        return told.Length <= MostFailureCharacters ? told : told[..MostFailureCharacters] + "…";
    }
}

using Microsoft.AspNetCore.Http;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Jobs;

/// <summary>DELETE /mcp/jobs/{id}: forgets an ended job and its files.</summary>
public static class DeleteHandler
{
    public static async Task<IResult> DeleteAsync(string id, JobDesk desk, CancellationToken cancellationToken)
    {
        await desk.DeleteAsync(id, cancellationToken);
        return Results.NoContent();
    }
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Access;
using TextToVideo.Api.Problems;
using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Generation;

/// <summary>
/// Remembers for a day which job each key began. A key is written down before its job, together with the job's id: so if the
/// server dies between the two, the same request begins the same job, and never two.
/// </summary>
public sealed class IdempotencyLedger(IArtifactStore store, TimeProvider time)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    /// <summary>No submission takes longer; an entry still open then is of a server that died.</summary>
    private static readonly TimeSpan InFlightFor = TimeSpan.FromSeconds(30);

    /// <param name="body">What the key stands for.</param>
    /// <param name="submit">Begins the job with the given id; not called where the key has a job.</param>
    /// <param name="isThere">Whether a job that was begun is still kept.</param>
    /// <returns>The id of the key's job.</returns>
    /// <exception cref="RefusedException">422: the key was used for another body. 409: its job is just being begun.</exception>
    public async Task<string> OnceAsync(string key, Caller caller, ReadOnlyMemory<byte> body, Func<string?, Task<string>> submit, Func<string, Task<bool>> isThere, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(submit);
        ArgumentNullException.ThrowIfNull(isThere);
        var at = KeyFor(caller.KeyName, key);
        var fresh = new IdempotencyEntry(Hash(body.Span), JobDesk.NewJobId(), time.GetUtcNow(), IsDone: false);
        var (entry, etag, isOurs) = await ClaimAsync(at, fresh, cancellationToken);
        if (!isOurs)
        {
            if (entry.BodyHash != fresh.BodyHash)
            {
                throw new RefusedException(StatusCodes.Status422UnprocessableEntity, "idempotency.other_body", "This Idempotency-Key was used for another request; use a new key for a new request.");
            }
            if (entry.IsDone)
            {
                if (await isThere(entry.JobId)) return entry.JobId;

                // Deleted since: nobody can be sent to it, and it was forgotten with all that is its own.
                (entry, etag) = (fresh, (await ReplaceAsync(at, fresh, etag, cancellationToken)).ETag);
            }
            else if (time.GetUtcNow() - entry.At < InFlightFor)
            {
                throw Busy();
            }
        }
        return await SubmitAsync(at, entry, etag, submit);
    }

    private async Task<string> SubmitAsync(ArtifactKey at, IdempotencyEntry entry, string etag, Func<string?, Task<string>> submit)
    {
        try
        {
            await submit(entry.JobId);
        }
        catch (InstanceExistsException)
        {
            // The server that died had got that far.
        }
        catch (Exception e) when (e is TextToVideoException or PayloadTooLargeException)
        {
            // Refused requests begin nothing: corrected, they may use the key again. After other failures nobody knows.
            await store.DeleteAsync(at, CancellationToken.None);
            throw;
        }
        try
        {
            // Also if the client has gone by now: the job is there.
            await store.WriteAsync(at, Write(entry with { IsDone = true }), WriteCondition.Matches(etag), CancellationToken.None);
        }
        catch (ArtifactConflictException)
        {
            // This took so long that another took it for dead, and has written the same down.
        }
        return entry.JobId;
    }

    private async Task<(IdempotencyEntry Entry, string ETag, bool IsOurs)> ClaimAsync(ArtifactKey at, IdempotencyEntry fresh, CancellationToken cancellationToken)
    {
        try
        {
            var written = await store.WriteAsync(at, Write(fresh), WriteCondition.Absent, cancellationToken);
            return (fresh, written.ETag, true);
        }
        catch (ArtifactConflictException)
        {
            var (entry, etag) = await store.ReadDocumentAsync<IdempotencyEntry>(at, cancellationToken);
            if (entry is null || etag is null) throw Busy();
            if (time.GetUtcNow() - entry.At < KeptFor) return (entry, etag, false);
            var replaced = await ReplaceAsync(at, fresh, etag, cancellationToken);
            return (fresh, replaced.ETag, true);
        }
    }

    private async Task<ArtifactInfo> ReplaceAsync(ArtifactKey at, IdempotencyEntry fresh, string etag, CancellationToken cancellationToken)
    {
        try
        {
            return await store.WriteAsync(at, Write(fresh), WriteCondition.Matches(etag), cancellationToken);
        }
        catch (ArtifactConflictException)
        {
            throw Busy();
        }
    }

    private static RefusedException Busy() =>
        new(StatusCodes.Status409Conflict, "idempotency.in_flight", "A request with this Idempotency-Key is being worked on; send it again in a moment.") { RetryAfter = TimeSpan.FromSeconds(1) };

    private static byte[] Write(IdempotencyEntry entry) => JsonSerializer.SerializeToUtf8Bytes(entry, PayloadJson.Options);

    /// <summary>Keys of different callers are different keys.</summary>
    private static ArtifactKey KeyFor(string? caller, string key) =>
        new($"idempotency/{Hash(Encoding.UTF8.GetBytes($"{caller}\n{key}"))}");

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

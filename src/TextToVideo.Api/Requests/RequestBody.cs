using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Problems;
using TextToVideo.Requests;

namespace TextToVideo.Api.Requests;

/// <summary>Reads JSON bodies with the same limits and the same words in every host.</summary>
public static class RequestBody
{
    public const int MaxBytes = 1024 * 1024;

    internal const string TooLargeCode = "request.too_large";

    /// <exception cref="RefusedException">400, 413 or 415.</exception>
    /// <exception cref="JsonException">Says where.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken) =>
        Parse<T>(await ReadBytesAsync(request, cancellationToken));

    /// <returns>Null where nothing was sent.</returns>
    public static async Task<T?> ReadOptionalAsync<T>(HttpRequest request, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(request);
        // A chunked body has no length; one that says it is JSON means to be read.
        if (request.ContentLength is 0 || (request.ContentLength is null && request.ContentType is null)) return null;
        return await ReadAsync<T>(request, cancellationToken);
    }

    public static T Parse<T>(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json.Span, RequestJson.Options)
                ?? throw new RefusedException(StatusCodes.Status400BadRequest, "request.empty", "The body is null; send a JSON object.");
        }
        catch (JsonException e)
        {
            throw JsonFaults.Explain(e, typeof(T));
        }
    }

    public static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.HasJsonContentType())
        {
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, "request.not_json", "The body must be JSON: send `Content-Type: application/json`.");
        }
        if (request.ContentLength > MaxBytes) throw TooLarge();
        using var read = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (read.Length + count > MaxBytes) throw TooLarge();
            read.Write(buffer, 0, count);
        }
        return read.ToArray();
    }

    private static RefusedException TooLarge() =>
        new(StatusCodes.Status413PayloadTooLarge, TooLargeCode, "The body is larger than 1 MB.");
}

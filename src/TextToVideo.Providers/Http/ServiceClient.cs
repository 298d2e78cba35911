using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TextToVideo.Providers.Http;

/// <summary>Calls one outside service: gives its good answers, throws the product's failures for all others.</summary>
/// <param name="name">Of the HttpClient that the factory is asked for at each call: handlers must be renewed for DNS changes to be seen.</param>
public sealed class ServiceClient(IHttpClientFactory clients, string name, ServiceFailures failures, TimeProvider time)
{
    public ServiceFailures Failures { get; } = failures;

    /// <summary>Sends and lets the caller judge the status. Network failures are thrown in the product's terms.</summary>
    /// <exception cref="TextToVideo.Failures.TextToVideoException"/>
    public async Task<HttpResponseMessage> SendAnyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            using var http = clients.CreateClient(name);
            return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        }
        catch (Exception e) when (Failures.ForException(e) is { } failure)
        {
            throw failure;
        }
    }

    /// <exception cref="TextToVideo.Failures.TextToVideoException">For every status but 2xx as well.</exception>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await SendAnyAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode) return response;
        using (response) throw await ReadFailureAsync(response, cancellationToken);
    }

    public async Task<Exception> ReadFailureAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(response);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        var complaint = ServiceComplaint.Read(response.Content.Headers.ContentType?.MediaType, body);
        return Failures.ForStatus(response.StatusCode, RetryAfter.Read(response, time), complaint);
    }

    /// <summary>Reads a JSON body as documented.</summary>
    /// <exception cref="TextToVideo.Failures.TextToVideoException">`*.bad_answer` where it is HTML, cut off or of another shape.</exception>
    public T ReadJson<T>(string body, string? mediaType, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(body);
        // Some services answer with a page of their CDN and status 200; its first words would only confuse.
        if (mediaType?.Contains("html", StringComparison.OrdinalIgnoreCase) == true || body.AsSpan().TrimStart().StartsWith("<"))
            throw Failures.BadAnswer("a web page instead of JSON");
        try
        {
            return JsonSerializer.Deserialize(body, type) ?? throw Failures.BadAnswer("JSON null");
        }
        catch (JsonException e)
        {
            throw Failures.BadAnswer($"JSON that does not fit ({e.Path ?? "at its start"})", e);
        }
    }
}

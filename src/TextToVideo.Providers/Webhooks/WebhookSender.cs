using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;
using TextToVideo.Providers.Http;
using TextToVideo.Webhooks;

namespace TextToVideo.Providers.Webhooks;

/// <summary>
/// Posts over connections that <see cref="PublicCallbacks"/> lets through. Only the status counts; the body of an answer is not looked at,
/// so nothing that a receiver writes can come back to who named its address.
/// </summary>
public sealed class WebhookSender : IWebhookSender, IDisposable
{
    /// <summary>What is read of an answer at most, only so that who writes it does not see its connection break.</summary>
    private const int MostAnswerBytes = 64 * 1024;
    private const int MostHeaderKilobytes = 16;
    private const string BrokenOff = "It broke the connection off without an answer.";

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpClient _http;
    private readonly PublicCallbacks _callbacks;
    private readonly WebhookOptions _options;
    private readonly TimeProvider _time;

    public WebhookSender(PublicCallbacks callbacks, IOptions<WebhookOptions> options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(callbacks);
        ArgumentNullException.ThrowIfNull(options);
        _callbacks = callbacks;
        _options = options.Value;
        _time = time;
        var handler = callbacks.CreateHandler();
        handler.MaxResponseDrainSize = MostAnswerBytes;
        // Receivers close what is idle without a word. A message that met a connection just closed would count as not taken, and come
        // late and out of turn: what was sent of it may have been read, so nobody may send it again at once.
        handler.PooledConnectionLifetime = TimeSpan.Zero;
        handler.MaxResponseHeadersLength = MostHeaderKilobytes;
        // Strangers need no ids of our traces.
        handler.ActivityHeadersPropagator = null;
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd(ServiceClientRegistration.UserAgent);
    }

    public async Task<WebhookAnswer> PostAsync(Uri url, IReadOnlyDictionary<string, string> headers, string body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(body);
        if (_callbacks.ObjectionTo(url) is { } objection) return Forbidden(objection);
        using var late = new CancellationTokenSource(_options.Timeout, _time);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = Json;
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
            return new WebhookAnswer((int)response.StatusCode, RetryAfter.Read(response, _time), null);
        }
        catch (HttpRequestException e) when (e.InnerException is BlockedAddressException blocked)
        {
            return Forbidden(blocked.Message);
        }
        catch (HttpRequestException e)
        {
            return new WebhookAnswer(null, null, WordsFor(e));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WebhookAnswer(null, null, late.IsCancellationRequested ? $"No answer within {_options.Timeout.TotalSeconds:0.#} s." : "It could not be connected to in time.");
        }
    }

    public void Dispose() => _http.Dispose();

    private static WebhookAnswer Forbidden(string why) => new(null, null, why, IsForbidden: true);

    private static string WordsFor(HttpRequestException e) => e.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "Its host's name leads nowhere.",
        HttpRequestError.ConnectionError => "It could not be connected to.",
        HttpRequestError.SecureConnectionError => "No secure connection: its certificate or its TLS is not accepted.",
        HttpRequestError.ResponseEnded => BrokenOff,
        HttpRequestError.Unknown when e.InnerException is IOException => BrokenOff,
        _ => $"What it answered is not HTTP as it should be ({e.HttpRequestError}).",
    };
}

using System.Text.Json.Serialization.Metadata;
using TextToVideo.Costs;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.Footage;

/// <summary>Asks a stock library by GET, once for each question within 24 hours, however many scenes and jobs ask it at once.</summary>
public sealed class StockSearch(ServiceIdentity service, ServiceClient client, ISearchCache cache, RequestTally tally, PaidCalls purchases, RateGovernor governor, TimeProvider time) : IDisposable
{
    // For which the search cache knows the very moments.
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim _remembering = new(1);
    private bool _remembers;

    // Questions that fall on the same stripe wait for each other; most of those that do are the same question.
    private readonly SemaphoreSlim[] _stripes = [.. Enumerable.Range(0, 32).Select(_ => new SemaphoreSlim(1))];

    /// <param name="url">Without the key: it names the answer in the cache.</param>
    /// <param name="authorize">Adds the key to the request.</param>
    /// <returns>Null for 404.</returns>
    public async Task<T?> GetAsync<T>(Uri url, Action<HttpRequestMessage> authorize, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(authorize);
        var question = url.PathAndQuery;
        var call = new PaidCall { Provider = service.Code, Operation = PaidOperation.Search, Content = question, AtMost = [UnitPrice.FreeRequest.Of(1)] };
        var stripe = _stripes[(uint)StringComparer.Ordinal.GetHashCode(question) % _stripes.Length];
        await stripe.WaitAsync(cancellationToken);
        try
        {
            if (await cache.FindAsync(service.Code, question, cancellationToken) is { } known)
            {
                await purchases.CountAsync(call, wasSaved: true, cancellationToken);
                return client.ReadJson(known, null, type);
            }
            await RememberAsync(cancellationToken);
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            authorize(request);
            using var response = await client.SendAnyAsync(request, cancellationToken);
            await tally.AddAsync(service.Code, cancellationToken);
            await purchases.CountAsync(call, wasSaved: false, cancellationToken);
            if (response.StatusCode == System.Net.HttpStatusCode.NotFound) return null;
            if (!response.IsSuccessStatusCode) throw await client.ReadFailureAsync(response, cancellationToken);
            var body = await response.Content.ReadAsStringAsync(cancellationToken);
            // Read before it is kept: what cannot be used must not be kept for a day.
            var answer = client.ReadJson(body, response.Content.Headers.ContentType?.MediaType, type);
            await cache.StoreAsync(service.Code, question, body, cancellationToken);
            return answer;
        }
        finally
        {
            stripe.Release();
        }
    }

    public void Dispose()
    {
        _remembering.Dispose();
        foreach (var stripe in _stripes) stripe.Dispose();
    }

    /// <summary>The limits of an hour and a month are not the process's: what was asked before it started counts too.</summary>
    private async Task RememberAsync(CancellationToken cancellationToken)
    {
        await _remembering.WaitAsync(cancellationToken);
        try
        {
            if (_remembers) return;
            var lately = await cache.AskedAsync(service.Code, time.GetUtcNow() - Remembered, cancellationToken);
            governor.Remember(service.Code, await tally.RecallAsync(service.Code, lately, cancellationToken));
            _remembers = true;
        }
        finally
        {
            _remembering.Release();
        }
    }
}

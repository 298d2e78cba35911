namespace TextToVideo.Providers.Http;

/// <summary>
/// Tells a connection that was not made in time as what it is. The sockets' handler calls it a cancellation, which nobody asked for: it would
/// not be tried again, count as sent, and end whatever waits for it.
/// </summary>
internal sealed class ConnectPatienceHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        catch (OperationCanceledException e) when (e.InnerException is TimeoutException && !cancellationToken.IsCancellationRequested)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, "No connection was made in time.", e);
        }
    }
}

using System.Net;
using Microsoft.Extensions.Options;
using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.Footage;

/// <summary>
/// Brings a clip or picture from the web to a file: only from public addresses, only media, only so big; what broke off is resumed.
/// The file appears under its name whole or not at all.
/// </summary>
public sealed class FootageDownloader(IHttpClientFactory clients, PublicAddressGuard guard, IOptions<DownloadOptions> options, TimeProvider time)
{
    public const string ClientName = "downloads";

    private const int MaxRedirects = 5;
    private const int BufferBytes = 128 * 1024;
    private static readonly TimeSpan MaxDelay = TimeSpan.FromSeconds(20);

    private readonly DownloadOptions _options = options.Value;
    private readonly HostHealth _hosts = new(time);

    /// <exception cref="TextToVideoException">`footage.*`</exception>
    public async Task DownloadAsync(Uri url, FootageKind kind, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(url);
        using var limit = new CancellationTokenSource(_options.TotalTimeout, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        var partPath = path + ".part";
        try
        {
            // Unbuffered: what a full disk did not take would be written once more on closing, and fail there with another error.
            await using (var file = new FileStream(partPath, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0))
                await ReceiveAllAsync(new Download(clients.CreateClient(ClientName), url, file), kind, both.Token);
            File.Move(partPath, path, overwrite: true);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Passing("timeout", $"'{url.Host}' did not deliver the file within {_options.TotalTimeout.TotalMinutes:0.#} minutes.");
        }
        finally
        {
            File.Delete(partPath);
        }
    }

    private async Task ReceiveAllAsync(Download download, FootageKind kind, CancellationToken cancellationToken)
    {
        for (var failures = 0; ;)
        {
            var before = download.Received;
            if (before == 0 && _hosts.IsDown(download.Url)) throw Down(download.Url);
            TimeSpan? wait = null;
            TextToVideoException failure;
            try
            {
                wait = await ReceiveAsync(download, kind, cancellationToken);
                if (wait is null) return;
                failure = Passing("unreachable", $"'{download.Url.Host}' is out of order or asks to wait.");
            }
            catch (IOException e) when (StoreFailures.IsFull(e))
            {
                throw StoreFailures.Full("the folder for downloads", e);
            }
            catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                if (e.InnerException is BlockedAddressException blocked) throw Final("address_refused", blocked.Message, e);
                failure = Passing("unreachable", $"The download from '{download.Url.Host}' broke off after {download.Received:N0} bytes.", e);
            }
            // As long as each try brings more, a poor connection still gets there.
            failures = download.Received > before ? 1 : failures + 1;
            if (failures > _options.MaxRetries || wait > MaxDelay) throw failure;
            var delay = _options.BaseDelay * Math.Pow(2, failures - 1) * (0.75 + (Random.Shared.NextDouble() / 2));
            if (wait > delay) delay = wait.Value;
            await Task.Delay(delay < MaxDelay ? delay : MaxDelay, time, cancellationToken);
        }
    }

    /// <returns>Null when all is there; else how long the server asks to wait (zero: it does not say).</returns>
    private async Task<TimeSpan?> ReceiveAsync(Download download, FootageKind kind, CancellationToken cancellationToken)
    {
        using var stall = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var timer = time.CreateTimer(_ => stall.Cancel(), null, _options.AnswerTimeout, Timeout.InfiniteTimeSpan);
        using var response = await AskAsync(download, stall.Token, cancellationToken);
        timer.Change(_options.StallTimeout, Timeout.InfiniteTimeSpan);
        switch (response.StatusCode)
        {
            case HttpStatusCode.OK:
                download.Restart(response);
                break;
            case HttpStatusCode.PartialContent when response.Content.Headers.ContentRange is { From: { } from } && from == download.Received:
                download.Total = response.Content.Headers.ContentRange.Length ?? download.Total;
                break;
            case HttpStatusCode.PartialContent or HttpStatusCode.RequestedRangeNotSatisfiable:
                // Not the part that was asked for: begin anew.
                download.File.SetLength(0);
                return TimeSpan.Zero;
            case HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError:
                return RetryAfter.Read(response, time) ?? TimeSpan.Zero;
            default:
                throw Final("gone", $"The file is not at '{download.Url.Host}' any more (HTTP {(int)response.StatusCode}).");
        }
        CheckType(response, download.Url);
        await CopyAsync(response, download, kind, timer, stall.Token);
        return null;
    }

    /// <summary>Notes how the host does: whether it answers at all, whatever it then says of the file.</summary>
    private async Task<HttpResponseMessage> AskAsync(Download download, CancellationToken stalled, CancellationToken cancellationToken)
    {
        var began = time.GetUtcNow();
        try
        {
            var response = await GetAsync(download, stalled);
            if (response.StatusCode >= HttpStatusCode.InternalServerError) _hosts.Failed(download.Url, began, isSilent: false);
            else _hosts.Answered(download.Url);
            return response;
        }
        catch (Exception e) when (e is HttpRequestException { InnerException: not BlockedAddressException } || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            _hosts.Failed(download.Url, began, isSilent: true);
            throw;
        }
    }

    private async Task<HttpResponseMessage> GetAsync(Download download, CancellationToken cancellationToken)
    {
        var url = download.Url;
        for (var redirects = 0; ; redirects++)
        {
            CheckUrl(url);
            var response = await download.SendAsync(url, cancellationToken);
            if (response.Headers.Location is not { } target || (int)response.StatusCode is not (301 or 302 or 303 or 307 or 308)) return response;
            using (response) CheckRedirects(redirects, url);
            url = new Uri(url, target);
        }
    }

    private static void CheckRedirects(int redirects, Uri url)
    {
        if (redirects == MaxRedirects) throw Final("gone", $"'{url.Host}' redirects more than {MaxRedirects} times.");
    }

    private void CheckUrl(Uri url)
    {
        try
        {
            guard.Check(url);
        }
        catch (BlockedAddressException e)
        {
            throw Final("address_refused", e.Message, e);
        }
    }

    private static void CheckType(HttpResponseMessage response, Uri url)
    {
        // Absent or vague is settled by the bytes; a page or a document is refused before any of it is stored.
        var type = response.Content.Headers.ContentType?.MediaType;
        if (type is null or "application/octet-stream" or "binary/octet-stream" or "application/mp4") return;
        if (!type.StartsWith("video/", StringComparison.OrdinalIgnoreCase) && !type.StartsWith("image/", StringComparison.OrdinalIgnoreCase))
            throw Final("not_media", $"'{url.Host}' sent '{type}' where a clip or picture should be.");
    }

    private async Task CopyAsync(HttpResponseMessage response, Download download, FootageKind kind, ITimer timer, CancellationToken cancellationToken)
    {
        var maxBytes = _options.MaxMegabytes * 1_000_000L;
        if (download.Total > maxBytes) throw TooLarge(download);
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[BufferBytes];
        download.File.Position = download.Received;
        var isChecked = download.Received >= MediaSignature.Length;
        while (true)
        {
            var count = await body.ReadAsync(buffer, cancellationToken);
            if (count == 0) break;
            timer.Change(_options.StallTimeout, Timeout.InfiniteTimeSpan);
            if (download.Received + count > maxBytes) throw TooLarge(download);
            await download.File.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            if (!isChecked && download.Received >= MediaSignature.Length)
            {
                CheckSignature(download, kind);
                isChecked = true;
            }
        }
        if (download.Total is { } total && download.Received < total) throw new IOException($"{download.Received:N0} of {total:N0} bytes came.");
        if (!isChecked) throw Final("not_media", $"'{download.Url.Host}' sent {download.Received} bytes, which is no clip or picture.");
    }

    private static void CheckSignature(Download download, FootageKind kind)
    {
        Span<byte> start = stackalloc byte[MediaSignature.Length];
        var end = download.File.Position;
        download.File.Position = 0;
        download.File.ReadExactly(start);
        download.File.Position = end;
        if (MediaSignature.KindOf(start) != kind)
            throw Final("not_media", $"What '{download.Url.Host}' sent is no {(kind == FootageKind.Video ? "video" : "picture")}, whatever it is called.");
    }

    private TextToVideoException TooLarge(Download download) =>
        Final("too_large", $"The file at '{download.Url.Host}' is larger than {_options.MaxMegabytes} MB ({DownloadOptions.Section}:{nameof(DownloadOptions.MaxMegabytes)}).");

    // The same words for every clip, so that one warning is left when the job puts them together.
    private static TextToVideoException Down(Uri url) =>
        new(FootageCodes.HostDown, FailureCategory.ExternalService, $"Nothing could be fetched from '{url.Host}': it does not answer as it should, and is left alone for a minute.");

    private static TextToVideoException Final(string code, string message, Exception? cause = null) =>
        new($"footage.{code}", FailureCategory.ExternalService, message, isRetryable: false, cause);

    private static TextToVideoException Passing(string code, string message, Exception? cause = null) =>
        new($"footage.{code}", FailureCategory.ExternalService, message, isRetryable: true, cause);
}

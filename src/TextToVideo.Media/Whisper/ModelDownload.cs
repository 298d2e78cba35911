using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using TextToVideo.Failures;

namespace TextToVideo.Media.Whisper;

/// <summary>
/// Brings a large file of known content: resumed where it broke off, also by a later process; under its name only whole and with the right hash.
/// </summary>
public sealed partial class ModelDownload(IHttpClientFactory clients, TimeProvider time, ILogger<ModelDownload> logger)
{
    public const string ClientName = "whisper-model";

    private const int BufferBytes = 256 * 1024;
    private const int MaxFruitlessTries = 4;
    private const long MostBytes = 8_000_000_000;
    private static readonly TimeSpan StallLimit = TimeSpan.FromSeconds(30);

    /// <param name="bytes">Null: not known.</param>
    /// <exception cref="TextToVideoException">`alignment.no_model`; `alignment.bad_model`</exception>
    public async Task FetchAsync(Uri source, string path, string sha256, long? bytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        var partPath = path + ".part";
        await using (var part = Open(partPath))
        {
            part.Seek(0, SeekOrigin.End);
            await ReceiveAllAsync(source, part, bytes, cancellationToken);
            part.Seek(0, SeekOrigin.Begin);
            var actual = Convert.ToHexStringLower(await SHA256.HashDataAsync(part, cancellationToken));
            if (actual != sha256)
            {
                // What is wrong stays wrong: the next try begins anew.
                part.SetLength(0);
                throw new TextToVideoException("alignment.bad_model", FailureCategory.Configuration, $"The model that {source.Host} sent has SHA-256 {actual}; {sha256} was expected. It is not used.");
            }
            part.Flush(flushToDisk: true);
        }
        File.Move(partPath, path, overwrite: true);
    }

    private static FileStream Open(string partPath)
    {
        try
        {
            return new FileStream(partPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, BufferBytes);
        }
        catch (IOException e)
        {
            throw new TextToVideoException("alignment.no_model", FailureCategory.Resource, $"The model is being downloaded by another process, or its folder cannot be written: {e.Message}", isRetryable: true, e);
        }
    }

    private async Task ReceiveAllAsync(Uri source, FileStream part, long? bytes, CancellationToken cancellationToken)
    {
        for (var fruitless = 0; ;)
        {
            var before = part.Length;
            try
            {
                await ReceiveAsync(source, part, bytes, cancellationToken);
                return;
            }
            catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                // As long as each try brings more, a poor connection still gets there.
                fruitless = part.Length > before ? 0 : fruitless + 1;
                if (fruitless >= MaxFruitlessTries || e is HttpRequestException { StatusCode: >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.TooManyRequests })
                {
                    throw new TextToVideoException(
                        "alignment.no_model", FailureCategory.ExternalService, FormattableString.Invariant($"The model could not be downloaded from {source.Host} ({part.Length:#,0} bytes are kept): {e.Message}"), isRetryable: true, e);
                }
                Log.BrokeOff(logger, source.Host, part.Length, e.Message);
                await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, fruitless)), time, cancellationToken);
            }
        }
    }

    private async Task ReceiveAsync(Uri source, FileStream part, long? bytes, CancellationToken cancellationToken)
    {
        if (part.Length > 0 && part.Length == bytes) return;
        if (part.Length > bytes) part.SetLength(0);
        using var stall = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var timer = time.CreateTimer(_ => stall.Cancel(), null, StallLimit, Timeout.InfiniteTimeSpan);
        using var client = clients.CreateClient(ClientName);
        using var request = new HttpRequestMessage(HttpMethod.Get, source);
        if (part.Length > 0) request.Headers.Range = new RangeHeaderValue(part.Length, null);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stall.Token);
        if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable && part.Length > 0)
        {
            // All of it may be there already; the hash tells.
            if (bytes is null) return;
            part.SetLength(0);
            throw new IOException("the server has less of it than was received before");
        }
        response.EnsureSuccessStatusCode();
        // A server that cannot resume sends all of it again.
        if (response.StatusCode != HttpStatusCode.PartialContent || response.Content.Headers.ContentRange?.From != part.Length) part.SetLength(0);
        var total = part.Length + response.Content.Headers.ContentLength;
        Log.Begun(logger, source.Host, (total ?? bytes ?? 0) / 1_000_000, part.Length / 1_000_000);
        part.Seek(0, SeekOrigin.End);

        await using var body = await response.Content.ReadAsStreamAsync(stall.Token);
        var buffer = new byte[BufferBytes];
        for (int count; (count = await body.ReadAsync(buffer, stall.Token)) > 0;)
        {
            timer.Change(StallLimit, Timeout.InfiniteTimeSpan);
            if (part.Length + count > (bytes ?? MostBytes))
            {
                part.SetLength(0);
                throw new TextToVideoException("alignment.bad_model", FailureCategory.Configuration, $"{source.Host} sends more than the model has. It is not used.");
            }
            await part.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
        }
        await part.FlushAsync(cancellationToken);
        if (part.Length < (bytes ?? total ?? 0)) throw new IOException("the connection ended early");
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Downloading a Whisper model of {Megabytes} MB from {Host}; {Have} MB are here already")]
        public static partial void Begun(ILogger logger, string host, long megabytes, long have);

        [LoggerMessage(2, LogLevel.Warning, "The download from {Host} broke off after {Bytes} bytes: {Reason}")]
        public static partial void BrokeOff(ILogger logger, string host, long bytes, string reason);
    }
}

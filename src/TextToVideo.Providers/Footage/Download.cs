using System.Net.Http.Headers;

namespace TextToVideo.Providers.Footage;

/// <summary>How far one download has come.</summary>
internal sealed class Download(HttpClient http, Uri url, FileStream file)
{
    public Uri Url { get; } = url;

    public FileStream File { get; } = file;

    public long Received => File.Length;

    /// <summary>The whole length in bytes, once told.</summary>
    public long? Total { get; set; }

    /// <summary>What the next part must still match; null: it cannot be told whether the file is the same, so nothing is resumed.</summary>
    public RangeConditionHeaderValue? Version { get; private set; }

    public void Restart(HttpResponseMessage response)
    {
        if (Received > 0) File.SetLength(0);
        File.Position = 0;
        Total = response.Content.Headers.ContentLength;
        var tag = response.Headers.ETag;
        // A weak tag promises the same meaning, not the same bytes (RFC 9110, 13.1.5).
        if (tag is { IsWeak: false }) Version = new RangeConditionHeaderValue(tag);
        else if (response.Content.Headers.LastModified is { } modified) Version = new RangeConditionHeaderValue(modified);
        else Version = null;
    }

    /// <summary>Asks for what is still missing.</summary>
    public async Task<HttpResponseMessage> SendAsync(Uri url, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        // Bytes as they are: a compressed transfer could not be resumed.
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("identity"));
        if (Received > 0 && Version is not null)
        {
            request.Headers.Range = new RangeHeaderValue(Received, null);
            request.Headers.IfRange = Version;
        }
        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}

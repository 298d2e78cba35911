namespace TextToVideo.Providers.Http;

/// <summary>
/// Reads the body here, up to a bound. So the time-out of a try covers the whole answer, a connection that breaks in mid-answer is tried again,
/// and no service can fill the memory.
/// </summary>
internal sealed class BoundedBodyHandler(long maxBytes) : DelegatingHandler
{
    private const int BufferBytes = 81_920;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            using var unread = response.Content;
            var read = new ByteArrayContent(await ReadAsync(unread, cancellationToken));
            foreach (var header in unread.Headers)
            {
                // The length of what was read is the truth now.
                if (!header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)) read.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
            response.Content = read;
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > maxBytes) throw new AnswerTooLargeException(maxBytes);
        await using var body = await content.ReadAsStreamAsync(cancellationToken);
        using var buffer = new MemoryStream();
        var chunk = new byte[BufferBytes];
        try
        {
            int count;
            while ((count = await body.ReadAsync(chunk, cancellationToken)) > 0)
            {
                if (buffer.Length + count > maxBytes) throw new AnswerTooLargeException(maxBytes);
                buffer.Write(chunk, 0, count);
            }
        }
        catch (IOException e) when (e is not AnswerTooLargeException)
        {
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The connection broke in the middle of the answer.", e);
        }
        return buffer.ToArray();
    }
}

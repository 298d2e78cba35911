using Microsoft.AspNetCore.Http;

namespace TextToVideo.Providers.Tests.Loopback;

public static class ResponseExtensions
{
    public static Task JsonAsync(this HttpResponse response, string json, int status = 200)
    {
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        return response.WriteAsync(json);
    }

    public static Task HtmlAsync(this HttpResponse response, int status)
    {
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        return response.WriteAsync("<!doctype html><html><body><h1>Just a moment...</h1></body></html>");
    }

    public static Task StatusAsync(this HttpResponse response, int status, params (string Name, string Value)[] headers)
    {
        response.StatusCode = status;
        foreach (var (name, value) in headers) response.Headers[name] = value;
        return Task.CompletedTask;
    }

    /// <summary>Sends the start of what was promised, then breaks the connection.</summary>
    public static async Task CutAsync(this HttpResponse response, ReadOnlyMemory<byte> start, long promised)
    {
        response.ContentLength = promised;
        await response.Body.WriteAsync(start);
        await response.Body.FlushAsync();
        response.HttpContext.Abort();
    }
}

using Microsoft.AspNetCore.Http;

namespace TextToVideo.Providers.Tests.Footage;

/// <summary>Bytes that begin like media, and servers' ways of sending them.</summary>
internal static class MediaSamples
{
    public static byte[] Mp4(int length, int seed = 1) => Noise([0, 0, 0, 0x18, .. "ftypmp42"u8], length, seed);

    public static byte[] Jpeg(int length) => Noise([0xFF, 0xD8, 0xFF, 0xE0], length, 1);

    public static async Task ClipAsync(this HttpResponse response, byte[] clip, bool tellsLength = true)
    {
        response.ContentType = "video/mp4";
        if (tellsLength) response.ContentLength = clip.Length;
        await response.Body.WriteAsync(clip);
    }

    public static async Task CutAsync(this HttpResponse response, ReadOnlyMemory<byte> start, long promised, string etag)
    {
        response.Headers.ETag = etag;
        await Loopback.ResponseExtensions.CutAsync(response, start, promised);
    }

    public static async Task RestAsync(this HttpResponse response, byte[] clip, int from, string etag)
    {
        response.StatusCode = StatusCodes.Status206PartialContent;
        response.ContentType = "video/mp4";
        response.Headers.ETag = etag;
        response.Headers.ContentRange = $"bytes {from}-{clip.Length - 1}/{clip.Length}";
        response.ContentLength = clip.Length - from;
        await response.Body.WriteAsync(clip.AsMemory(from));
    }

    private static byte[] Noise(byte[] start, int length, int seed)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        start.CopyTo(bytes, 0);
        return bytes;
    }
}

using System.Net;
using System.Security.Cryptography;
using System.Text.Json;

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>A user who sends files slowly, and again from the start where a server died under them.</summary>
internal sealed class StormUploads
{
    private const int Bytes = 600_000;
    private const int ChunkBytes = 16_000;
    private static readonly TimeSpan BetweenChunks = TimeSpan.FromMilliseconds(40);

    private readonly List<byte[]> _files = [];

    public int BrokenOff { get; private set; }

    public IReadOnlyList<string> Ids => [.. _files.Select(file => Convert.ToHexStringLower(SHA256.HashData(file)))];

    /// <summary>One more file; it may break off with its server.</summary>
    public async Task SendOneAsync(HttpClient http, CancellationToken cancellationToken)
    {
        _files.Add(Hum(_files.Count));
        try
        {
            await SendAsync(http, _files[^1], BetweenChunks, cancellationToken);
        }
        catch (HttpRequestException)
        {
            BrokenOff++;
        }
    }

    /// <summary>All of them, whole; those that arrived already are there still.</summary>
    public async Task SendAllAsync(HttpClient http, CancellationToken cancellationToken)
    {
        foreach (var file in _files) await SendAsync(http, file, TimeSpan.Zero, cancellationToken);
    }

    private static async Task SendAsync(HttpClient http, byte[] file, TimeSpan betweenChunks, CancellationToken cancellationToken)
    {
        using var content = new SlowContent(file, ChunkBytes, betweenChunks);
        using var response = await http.PostAsync("/mcp/uploads", content, cancellationToken);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken);
        Assert.IsTrue(response.StatusCode is HttpStatusCode.Created or HttpStatusCode.OK, answer);
        Assert.AreEqual(file.Length, JsonDocument.Parse(answer).RootElement.GetProperty("bytes").GetInt64(), answer);
    }

    /// <summary>A WAV file that is like no other.</summary>
    private static byte[] Hum(int number)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("RIFF"u8);
        writer.Write(Bytes - 8);
        writer.Write("WAVEfmt "u8);
        foreach (var (value, size) in new[] { (16, 4), (1, 2), (1, 2), (16_000, 4), (32_000, 4), (2, 2), (16, 2) })
        {
            if (size == 4) writer.Write(value);
            else writer.Write((short)value);
        }
        writer.Write("data"u8);
        writer.Write(Bytes - 44);
        for (var i = 0; i < (Bytes - 44) / 2; i++) writer.Write((short)(8_000 * Math.Sin(i * (0.05 + (0.001 * number)))));
        return file.ToArray();
    }

    private sealed class SlowContent(byte[] file, int chunkBytes, TimeSpan pause) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            for (var at = 0; at < file.Length; at += chunkBytes)
            {
                await stream.WriteAsync(file.AsMemory(at, Math.Min(chunkBytes, file.Length - at)), cancellationToken);
                await stream.FlushAsync(cancellationToken);
                if (pause > TimeSpan.Zero) await Task.Delay(pause, cancellationToken);
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = file.Length;
            return true;
        }
    }
}

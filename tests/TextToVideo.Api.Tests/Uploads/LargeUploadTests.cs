using System.Net;
using System.Text;
using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Uploads;

/// <summary>Files near the limit; alone, because they measure memory.</summary>
[TestClass]
[DoNotParallelize]
public sealed class LargeUploadTests
{
    private const long LimitBytes = 100_000_000;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Upload_HundredMegabytes_IsTakenInWithoutHoldingThemInMemory()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        await Media.SendAsync(bench, Media.Clip("warm"), Token);
        var before = GC.GetTotalAllocatedBytes(precise: true);

        using var response = await bench.Http.PostAsync("/mcp/uploads?name=long.mp4", new Clip(LimitBytes, isLengthKnown: true), Token);

        var answer = await Answer.JsonAsync(response, 201, Token);
        Assert.AreEqual(LimitBytes, answer.GetProperty("bytes").GetInt64());
        Assert.IsLessThan(LimitBytes / 3, GC.GetTotalAllocatedBytes(precise: true) - before, "Client and server together.");
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    [DataRow(true)]
    [DataRow(false)]
    public async Task Upload_LargerThanAllowed_IsRefusedAndLeavesNothing(bool isLengthKnown)
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: new Dictionary<string, string?> { ["Uploads:FileBytes"] = "3000000" });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp/uploads") { Content = new Clip(isLengthKnown ? 4_000_000 : 3_000_001, isLengthKnown) };
        request.Headers.ExpectContinue = true;

        using var response = await bench.Http.SendAsync(request, Token);

        await Answer.ProblemAsync(response, 413, "upload.too_large", Token);
        Assert.AreEqual(0, (await bench.GetAsync("/mcp/uploads", Token)).GetProperty("uploads").GetArrayLength());
        Assert.IsEmpty(Directory.EnumerateFiles(Path.Combine(bench.Home, "artifacts"), "incoming", SearchOption.AllDirectories).ToList());
    }

    /// <summary>A clip that is made while it is sent.</summary>
    private sealed class Clip(long bytes, bool isLengthKnown) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var chunk = new byte[64 * 1024];
            Encoding.Latin1.GetBytes("\0\0\0\u0020ftypisom\0\0\u0002\0").CopyTo(chunk, 0);
            for (var left = bytes; left > 0; left -= chunk.Length)
            {
                await stream.WriteAsync(chunk.AsMemory(0, (int)Math.Min(chunk.Length, left)));
            }
        }

        protected override bool TryComputeLength(out long length)
        {
            length = bytes;
            return isLengthKnown;
        }
    }
}

using TextToVideo.Failures;
using TextToVideo.Footage;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>
/// Files that were media until bytes were overwritten, repeated or lost. Whatever is in them, looking into them ends
/// soon, with facts or with one kind of failure; and what was found good is rendered or refused, never waited for.
/// </summary>
[TestClass]
public sealed class MutatedMediaTests
{
    private const int TimeoutMs = 180_000;
    private const int Frames = 12;
    private const int VariantsOfEach = 6;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(".mp4", "-t 1 -c:v libx264 -g 10 -pix_fmt yuv420p")]
    [DataRow(".webm", "-t 1 -c:v libvpx -deadline realtime")]
    [DataRow(".mov", "-t 1 -c:v mjpeg -pix_fmt yuvj420p")]
    [DataRow(".png", "-frames:v 1")]
    [DataRow(".jpg", "-frames:v 1")]
    [DataRow(".gif", "-t 0.5")]
    public async Task Footage_Mutated_IsUsedOrRefused(string extension, string options)
    {
        await using var stage = new RenderStage();
        var whole = await TestClip.MakeAsync(stage, extension, "testsrc2=s=160x90:r=10", Token, options.Split(' '));
        var bytes = await File.ReadAllBytesAsync(whole, Token);

        var used = 0;
        for (var seed = 0; seed < VariantsOfEach; seed++)
        {
            var path = stage.NewPath(extension);
            await File.WriteAllBytesAsync(path, ByteMutations.Of(bytes, seed), Token);
            if (await LookAsync(stage, path) is null) continue;
            try
            {
                var video = await TestClip.RenderAsync(stage, await TestClip.ShotAsync(stage, path, Frames, Token), Token);
                Assert.AreEqual(Frames, video.Frames, $"seed {seed}");
                used++;
            }
            catch (Exception e) when (e is ToolFailedException or TextToVideoException)
            {
                Assert.DoesNotContain(Path.GetTempPath(), e.Message, $"seed {seed}");
            }
        }
        TestContext.WriteLine($"{used} of {VariantsOfEach} used");
        Assert.IsGreaterThan(0, used, "Damage that a decoder gets over is no reason to refuse a file.");
    }

    /// <returns>Null: refused.</returns>
    private async Task<MediaFacts?> LookAsync(RenderStage stage, string path)
    {
        try
        {
            var facts = await stage.Get<IMediaProbe>().ProbePictureAsync(path, Token);
            Assert.IsTrue(facts.Width is > 0 and <= 16_384 && facts.Height is > 0 and <= 16_384 && double.IsFinite(facts.Seconds), facts.ToString());
            return facts;
        }
        catch (TextToVideoException e)
        {
            Assert.AreEqual("media.unreadable", e.Code, e.Message);
            Assert.IsFalse(e.IsRetryable);
            return null;
        }
    }
}

using TextToVideo.Illustrations;
using TextToVideo.Requests;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class IllustratedSceneTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Scene_DrawnTwice_IsTheSameByteForByte()
    {
        var brief = IllustrationFixture.Brief("Only 40 percent of the bees in the garden survived the winter.", "bees", "garden");

        using var first = await DrawAsync(brief);
        using var second = await DrawnFolder.DrawAsync(brief, TestContext.CancellationToken, IllustrationFixture.Create());

        CollectionAssert.AreEqual(first.Illustration.Layers.ToArray(), second.Illustration.Layers.ToArray());
        foreach (var layer in first.Illustration.Layers)
            CollectionAssert.AreEqual(first.Bytes(layer), second.Bytes(layer), layer.FileName);
        Assert.AreEqual(first.Illustration.Description, second.Illustration.Description);
    }

    [TestMethod]
    [DataRow(Aspect.Landscape, Quality.Low)]
    [DataRow(Aspect.Portrait, Quality.Low)]
    [DataRow(Aspect.Square, Quality.Medium)]
    [DataRow(Aspect.Landscape, Quality.High)]
    [DataRow(Aspect.Portrait, Quality.High)]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Layers_InEveryFrame_MatchTheirRecordsAndStayFew(Aspect aspect, Quality quality)
    {
        var frame = quality.FrameSizeFor(aspect);
        using var drawn = await DrawAsync(IllustrationFixture.Brief("The rocket left the moon in 1969 with three astronauts.", "rocket", "moon") with { Frame = frame });

        var layers = drawn.Illustration.Layers;
        Assert.IsTrue(layers.Count is >= 2 and <= 5, $"{layers.Count} layers");
        foreach (var layer in layers)
        {
            var (width, height, hasAlpha) = drawn.SizeOf(layer);
            Assert.AreEqual((layer.Width, layer.Height), (width, height), layer.FileName);
            if (layer == layers[0])
                continue;
            Assert.IsTrue(hasAlpha, $"{layer.FileName} hides what is behind it.");
            Assert.IsLessThan(0.5, (double)layer.Width * layer.Height / ((double)frame.Width * frame.Height), $"{layer.FileName} is not tight.");
            Assert.IsTrue(
                layer.X + layer.Width / 2 is var x && x > 0 && x < frame.Width && layer.Y + layer.Height / 2 is var y && y > 0 && y < frame.Height,
                $"{layer.FileName} is outside of the frame.");
        }
    }

    [TestMethod]
    [DataRow(Aspect.Landscape)]
    [DataRow(Aspect.Portrait)]
    [DataRow(Aspect.Square)]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Backdrop_AtBothEndsOfItsMotion_CoversTheFrame(Aspect aspect)
    {
        var frame = Quality.Low.FrameSizeFor(aspect);
        using var drawn = await DrawAsync(IllustrationFixture.Brief("Ships sail over the ocean.", "ships", "ocean") with { Frame = frame });

        var backdrop = drawn.Illustration.Layers[0];
        var swing = backdrop.Reach / 2;
        Assert.IsTrue(backdrop.Motion is LayerMotion.DriftLeft or LayerMotion.DriftRight);
        Assert.IsGreaterThan(0.02 * frame.ShortSide, swing, "The camera hardly moves.");
        Assert.IsLessThanOrEqualTo(-1, backdrop.X + swing);
        Assert.IsGreaterThanOrEqualTo(frame.Width + 1, backdrop.X + backdrop.Width - swing);
        Assert.IsLessThanOrEqualTo(0, backdrop.Y);
        Assert.IsGreaterThanOrEqualTo(frame.Height, backdrop.Y + backdrop.Height);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Neighbours_OnTheSameTopic_LookDifferent()
    {
        var brief = IllustrationFixture.Brief("A strong economy creates jobs.", "economy");

        using var one = await DrawAsync(brief with { Variant = 4 });
        using var next = await DrawAsync(brief with { Variant = 5 });

        var (a, b) = (await one.FlattenAsync(brief.Frame, TestContext.CancellationToken), await next.FlattenAsync(brief.Frame, TestContext.CancellationToken));
        var different = a.Zip(b).Count(pair => Math.Abs(pair.First - pair.Second) > 12);
        Assert.IsGreaterThan(0.3, (double)different / a.Length);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Credits_OfAScene_NameTheSetsItBorrowedFrom()
    {
        using var drawn = await DrawAsync(IllustrationFixture.Brief("They found the treasure on the beach.", "treasure"));

        var credits = drawn.Illustration.Attributions;
        CollectionAssert.IsSubsetOf(new[] { "Fluent Emoji Flat", "Noto Emoji" }, credits.Select(credit => credit.Source).ToArray());
        CollectionAssert.IsSubsetOf(credits.Select(credit => credit.License).ToArray(), new[] { "MIT", "Apache-2.0" });
        Assert.Contains("treasure chest", drawn.Illustration.Description);
    }

    private Task<DrawnFolder> DrawAsync(IllustrationBrief brief) => DrawnFolder.DrawAsync(brief, TestContext.CancellationToken);
}

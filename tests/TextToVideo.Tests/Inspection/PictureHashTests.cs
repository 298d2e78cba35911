using TextToVideo.Inspection;

namespace TextToVideo.Tests.Inspection;

[TestClass]
public sealed class PictureHashTests
{
    [TestMethod]
    public void Distance_OfThePictureBrighterNoisierAndSmaller_IsSmall()
    {
        var picture = Draw(96, 54, Hills);
        var noise = new Random(1);
        var same = Draw(48, 27, (x, y) => 15 + (0.9 * Hills(x, y)) + noise.Next(-3, 4));

        Assert.IsLessThanOrEqualTo(6, PictureHash.Distance(PictureHash.Of(picture, 96, 54), PictureHash.Of(same, 48, 27)));
    }

    [TestMethod]
    public void Distance_OfOtherPictures_IsLarge()
    {
        var waves = Draw(96, 54, (x, y) => 120 + (90 * Math.Sin(x * 9)));
        var disc = Draw(96, 54, (x, y) => Math.Pow(x - 0.3, 2) + Math.Pow(y - 0.6, 2) < 0.04 ? 220 : 40);

        Assert.IsGreaterThan(15, PictureHash.Distance(PictureHash.Of(waves, 96, 54), PictureHash.Of(disc, 96, 54)));
    }

    [TestMethod]
    public void IsFlat_OneColour_Holds()
    {
        Assert.IsTrue(PictureHash.IsFlat(Draw(10, 10, (_, _) => 77), 4));
        Assert.IsFalse(PictureHash.IsFlat(Draw(10, 10, (x, _) => 200 * x), 4));
    }

    // Something at every low frequency, as photographs have.
    private static double Hills(double x, double y) =>
        120 + Enumerable.Range(1, 12).Sum(i => 60.0 / (1 + (i / 4)) * Math.Sin((x * i * 2.3) + (y * (13 - i) * 1.9) + (i * i)) / 4);

    private static byte[] Draw(int width, int height, Func<double, double, double> luma) =>
        [.. Enumerable.Range(0, width * height).Select(i => (byte)Math.Clamp(luma((i % width + 0.5) / width, (i / width + 0.5) / height), 0, 255))];
}

using TextToVideo.Speech;

namespace TextToVideo.Tests.Speech;

[TestClass]
public sealed class WordGapsTests
{
    [TestMethod]
    [DataRow("0-1 ? 1-2", "0-1 1-1 1-2", DisplayName = "no room between neighbours")]
    [DataRow("0-1 ? ? 1.6-2", "0-1 1-1.3 1.3-1.6 1.6-2", DisplayName = "they share the gap")]
    [DataRow("0-1 ? 3-4", "0-1 1-1.4 3-4", DisplayName = "no more than a word takes")]
    [DataRow("? 0.2-1 ?", "0-0.2 0.2-1 1-1.4", DisplayName = "at both ends")]
    [DataRow("0-2 1-3 9-99", "0-2 2-3 5-5", DisplayName = "overlapping and beyond the sound")]
    public void Fill_TimesMissingOrWrong_EveryWordFollowsTheOther(string found, string filled)
    {
        (TimeSpan, TimeSpan)?[] times = [.. found.Split(' ').Select(Parse)];

        var words = WordGaps.Fill([.. times.Select((_, i) => $"w{i}")], times, TimeSpan.FromSeconds(5));

        Assert.AreEqual(filled, string.Join(' ', words.Select(word => FormattableString.Invariant($"{word.Start.TotalSeconds:0.#}-{word.End.TotalSeconds:0.#}"))));
    }

    private static (TimeSpan, TimeSpan)? Parse(string time) =>
        time == "?" ? null : time.Split('-') is [var start, var end] ? (Seconds(start), Seconds(end)) : throw new FormatException(time);

    private static TimeSpan Seconds(string text) => TimeSpan.FromSeconds(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
}

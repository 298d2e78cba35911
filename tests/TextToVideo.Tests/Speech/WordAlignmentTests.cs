using TextToVideo.Failures;
using TextToVideo.Speech;

namespace TextToVideo.Tests.Speech;

[TestClass]
public sealed class WordAlignmentTests
{
    private static readonly AlignmentBrief Brief = new("a.wav", TimeSpan.FromSeconds(1), "hello", "en");

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task Align_FirstCannotAndSecondFails_ThirdAnswersWithAWarning()
    {
        var alignment = new WordAlignment([new Aligner("estimate", Timings), new Aligner("second", Fail), new Aligner("first", () => null)], ["first", "second", "estimate"]);

        var aligned = await alignment.AlignAsync(Brief, TestContext.CancellationToken);

        Assert.AreEqual(WordTimingMethod.Estimate, aligned.Timings.Method);
        CollectionAssert.AreEqual(new[] { "The aligner 'second' failed: out of order" }, aligned.Warnings.ToArray());
    }

    [TestMethod]
    [DataRow("whisper,estimate", "whisper,new,estimate", DisplayName = "before an estimate that comes last")]
    [DataRow("whisper", "whisper,new,estimate", DisplayName = "after the only one")]
    [DataRow("estimate,whisper", "estimate,whisper,new", DisplayName = "an estimate put first is first")]
    [DataRow("", "whisper,new,estimate", DisplayName = "no order")]
    public async Task Align_AlignersNotInTheOrder_ComeAfterItAndBeforeTheEstimate(string order, string asked)
    {
        var seen = new List<string>();
        var aligners = new[] { "estimate", "whisper", "new" }.Select(name => new Aligner(name, () =>
        {
            seen.Add(name);
            return null;
        }));

        await Assert.ThrowsExactlyAsync<TextToVideoException>(() => new WordAlignment(aligners, order.Split(',')).AlignAsync(Brief, TestContext.CancellationToken));

        Assert.AreEqual(asked, string.Join(',', seen));
    }

    [TestMethod]
    public async Task Align_AllFail_SaysWhy()
    {
        var alignment = new WordAlignment([new Aligner("estimate", Fail)], ["estimate"]);

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => alignment.AlignAsync(Brief, TestContext.CancellationToken));

        Assert.AreEqual("alignment.failed", failure.Code);
        Assert.Contains("out of order", failure.Message);
    }

    private static WordTimings Timings() => new([new TimedWord("hello", TimeSpan.Zero, TimeSpan.FromSeconds(1))], WordTimingMethod.Estimate, 0.3);

    private static WordTimings Fail() => throw new TextToVideoException("alignment.failed", FailureCategory.Processing, "out of order");

    private sealed class Aligner(string name, Func<WordTimings?> answer) : IWordAligner
    {
        public string Name => name;

        public Task<WordTimings?> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken) => Task.FromResult(answer());
    }
}

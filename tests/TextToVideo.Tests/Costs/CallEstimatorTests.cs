using TextToVideo.Costs;
using TextToVideo.Speech;

namespace TextToVideo.Tests.Costs;

[TestClass]
public sealed class CallEstimatorTests
{
    private static readonly DateOnly Table = new(2025, 8, 1);

    private static readonly QuotedService Chat = new("openai", PaidOperation.Chat, "gpt-4.1-mini", [new(CostUnit.InputToken, 0.4m, 1_000_000, Table), new(CostUnit.OutputToken, 1.6m, 1_000_000, Table)]);
    private static readonly QuotedService Transcription = new("openai", PaidOperation.Transcription, "whisper-1", [new(CostUnit.Minute, 0.006m, 1, Table)]);
    private static readonly QuotedService Pexels = new("pexels", PaidOperation.Search, null, [UnitPrice.FreeRequest]);
    private static readonly Voice Alloy = new() { Name = "openai:alloy", Engine = "openai", Languages = ["en"], SampleRateHz = 24_000, UsdPerMillionCharacters = 15 };

    [TestMethod]
    public void Estimate_ReadyScript_CountsThePlanTheSoundAndTheSearches()
    {
        var (lines, notes) = Estimate(isWritten: false, Alloy, Chat, Transcription, Pexels);

        // 100 words are 140 tokens; the plan repeats them and adds 90 for each scene.
        CollectionAssert.AreEqual(
            new[] { ("chat", "input_token", 590m), ("chat", "output_token", 860m), ("transcription", "minute", 1.5m), ("search", "request", 24m) },
            lines.Select(line => (line.Operation, line.Unit, line.Units)).ToArray());
        CollectionAssert.AreEqual(new decimal?[] { 0.000236m, 0.001376m, 0.009m, 0m }, lines.Select(line => line.Amount).ToArray());
        Assert.AreEqual(Table, lines[0].PricesAsOf);
        Assert.HasCount(3, notes, string.Join('\n', notes));
    }

    [TestMethod]
    public void Estimate_ScriptToBeWritten_CountsItsQuestionAndItsWordsToo()
    {
        var (lines, _) = Estimate(isWritten: true, Alloy, Chat);

        CollectionAssert.AreEqual(new[] { 1240m, 1000m }, lines.Select(line => line.Units).ToArray());
    }

    [TestMethod]
    public void Estimate_VoiceThatGivesWordTimesOrNone_NeedsNoTranscription()
    {
        Assert.IsEmpty(Estimate(isWritten: false, Alloy with { GivesWordTimes = true }, Transcription).Lines);
        Assert.IsEmpty(Estimate(isWritten: false, voice: null, Transcription).Lines);
    }

    [TestMethod]
    public void Estimate_PriceNotKnown_IsNoZero()
    {
        var unpriced = Chat with { Model = "my-own", Prices = [new(CostUnit.InputToken, null, 1_000_000, null)] };

        var line = Estimate(isWritten: false, voice: null, unpriced).Lines.Single();

        Assert.IsNull(line.Amount);
        Assert.AreEqual(590m, line.Units);
    }

    /// <summary>600 characters in 100 words and 8 scenes, 90 seconds long.</summary>
    private static (IReadOnlyList<CostLine> Lines, IReadOnlyList<string> Notes) Estimate(bool isWritten, Voice? voice, params QuotedService[] services)
    {
        var notes = new List<string>();
        return (new CallEstimator(services).Estimate(new string('a', 600), words: 100, scenes: 8, seconds: 90, isWritten, voice, notes), notes);
    }
}

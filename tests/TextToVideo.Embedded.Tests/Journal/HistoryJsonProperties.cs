using FsCheck;
using FsCheck.Fluent;
using TextToVideo.Durable;
using TextToVideo.Embedded.Journal;
using TextToVideo.Tests;

namespace TextToVideo.Embedded.Tests.Journal;

/// <summary>Whatever a job says, the journal gives back.</summary>
[TestClass]
public sealed class HistoryJsonProperties
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements("\u0000", "\uFEFF", "\uD800", "\uDC00\uD83D", "\u2028\u2029", "\"},{\"type\":\"turnStarted\"", "\\u0041", "</script>", "🎬", "\r\n", new string('"', 300)));

    private static readonly Gen<string?> Payloads = Texts.ArrayOf().Select(texts => PayloadJson.Write(texts)).Select(json => (string?)json);

    private static readonly Gen<HistoryEvent> Events = Gen.OneOf(
        from name in Texts from input in Payloads select (HistoryEvent)new ExecutionStarted(name, input),
        from id in Gen.Choose(0, int.MaxValue) from name in Texts from input in Payloads select (HistoryEvent)new TaskScheduled(id, name, input),
        from id in Gen.Choose(0, int.MaxValue) from output in Payloads select (HistoryEvent)new TaskCompleted(id, output),
        from id in Gen.Choose(0, int.MaxValue) from failure in Failures() select (HistoryEvent)new TaskFailed(id, failure),
        from name in Texts from payload in Payloads select (HistoryEvent)new EventRaised(name, payload),
        from ticks in Gen.Choose(0, int.MaxValue) select (HistoryEvent)new TimerCreated(1, DateTimeOffset.UnixEpoch.AddTicks(ticks * 1_000_003L)),
        from reason in Texts select (HistoryEvent)new ExecutionTerminated(reason));

    [TestMethod]
    public void AnyEvent_WrittenAndRead_SaysTheSameInOneLine() => Prop.ForAll(Events.ToArbitrary(), written =>
    {
        var json = HistoryJson.Write(written);

        var read = HistoryJson.Read(json);
        // Halves of surrogate pairs cannot be written as UTF-8; they become the replacement character once, and stay it.
        if (!json.Contains("\\uFFFD", StringComparison.OrdinalIgnoreCase)) Assert.AreEqual(written, read);
        Assert.AreEqual(read, HistoryJson.Read(HistoryJson.Write(read)));
        Assert.AreEqual(written.GetType(), read.GetType());
        Assert.IsFalse(json.AsSpan().ContainsAny('\n', '\r'), "a line is an event");
    }).AssertHolds();

    [TestMethod]
    public void AnyPayload_ThroughTheJournal_IsTheSameValue() => Prop.ForAll(Texts.ArrayOf().ToArbitrary(), texts =>
    {
        var read = (TaskCompleted)HistoryJson.Read(HistoryJson.Write(new TaskCompleted(1, PayloadJson.Write(texts))));

        CollectionAssert.AreEqual(PayloadJson.Read<string[]>(PayloadJson.Write(texts)), PayloadJson.Read<string[]>(read.Output));
    }).AssertHolds();

    private static Gen<FailureDetails> Failures() =>
        from type in Texts
        from message in Texts
        from code in Texts
        from isRetryable in Gen.Elements(true, false)
        select new FailureDetails { ErrorType = type, Message = message, Code = code, IsRetryable = isRetryable };
}

using TextToVideo.Durable;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Tests.Journal;

[TestClass]
public sealed class HistoryJsonTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero);
    private static readonly FailureDetails Failure = new() { ErrorType = "E", Message = "m", Code = "c", IsRetryable = false };

    public static IEnumerable<object[]> Events() =>
    [
        [new TurnStarted(At), """{"type":"turnStarted","At":"2026-01-02T03:04:05.678+00:00"}"""],
        [new ExecutionStarted("Make", """{"a":1}"""), """{"type":"executionStarted","Name":"Make","Input":{"a":1}}"""],
        [new TaskScheduled(3, "Render", "[1,2]"), """{"type":"taskScheduled","Id":3,"Name":"Render","Input":[1,2]}"""],
        [new TaskCompleted(3, "\"é漢\""), """{"type":"taskCompleted","Id":3,"Output":"é漢"}"""],
        [
            new TaskFailed(3, Failure),
            """{"type":"taskFailed","Id":3,"Failure":{"ErrorType":"E","Message":"m","Code":"c","IsRetryable":false,"StackTrace":null,"InnerFailure":null}}"""
        ],
        [
            new SubOrchestrationScheduled(4, "Scene", "job:4", "null"),
            """{"type":"subOrchestrationScheduled","Id":4,"Name":"Scene","InstanceId":"job:4","Input":null}"""
        ],
        [new SubOrchestrationCompleted(4, "true"), """{"type":"subOrchestrationCompleted","Id":4,"Output":true}"""],
        [new TimerCreated(5, At), """{"type":"timerCreated","Id":5,"FireAt":"2026-01-02T03:04:05.678+00:00"}"""],
        [new TimerFired(5), """{"type":"timerFired","Id":5}"""],
        [new EventRaised("Go", "1.50"), """{"type":"eventRaised","Name":"Go","Payload":1.50}"""],
        [new ExecutionCompleted("\"out\""), """{"type":"executionCompleted","Output":"out"}"""],
        [new ExecutionTerminated("enough"), """{"type":"executionTerminated","Reason":"enough"}"""],
    ];

    /// <summary>The text is a file format: a change here makes journals unreadable that users have.</summary>
    [TestMethod]
    [DynamicData(nameof(Events))]
    public void Event_WrittenAndRead_KeepsItsFormAndItsContent(HistoryEvent historyEvent, string json)
    {
        Assert.AreEqual(json, HistoryJson.Write(historyEvent));
        Assert.AreEqual(historyEvent, HistoryJson.Read(json));
    }

    [TestMethod]
    public void Payload_AsDeepAsTheSerializerAllows_IsReadAgain()
    {
        var payload = new string('[', 64) + new string(']', 64);

        var read = (TaskCompleted)HistoryJson.Read(HistoryJson.Write(new TaskCompleted(1, payload)));

        Assert.AreEqual(payload, read.Output);
    }

    [TestMethod]
    public void Failure_OfManyLevels_IsBoundedAndReadAgain()
    {
        Exception exception = new InvalidOperationException(new string('x', 100_000));
        for (var level = 0; level < 200; level++)
            exception = new TaskFailedException("deep", level, FailureDetails.From(exception));

        var json = HistoryJson.Write(new TaskFailed(1, FailureDetails.From(exception)));

        Assert.IsLessThan(PayloadLimit.MaxBytes, json.Length);
        Assert.IsInstanceOfType<TaskFailed>(HistoryJson.Read(json));
    }
}

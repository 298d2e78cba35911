using System.Collections.Concurrent;
using System.Diagnostics;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Hosting;

namespace TextToVideo.Embedded.Tests.Hosting;

[TestClass]
public sealed class TelemetryTests : EngineTests
{
    [TestMethod]
    public async Task Activity_OfATracedRequest_IsASpanOfTheSameTrace()
    {
        var spans = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is EngineTelemetry.Name or "request",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var source = new ActivitySource("request");

        string id;
        ActivityTraceId trace;
        using (var request = source.StartActivity("POST /mcp/generate")!)
        {
            trace = request.TraceId;
            id = await StartAsync<Chain>(2);
        }
        await CompleteAsync(id);

        var own = spans.Where(span => span.TraceId == trace && span.OperationName == nameof(Square)).ToList();
        Assert.HasCount(3, own);
        foreach (var span in own)
            Assert.AreEqual(id, span.GetTagItem("ttv.instance_id"));
    }
}

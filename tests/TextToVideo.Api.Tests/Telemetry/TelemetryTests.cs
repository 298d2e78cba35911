using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Telemetry;

namespace TextToVideo.Api.Tests.Telemetry;

[TestClass]
[DoNotParallelize]
public sealed class TelemetryTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Trace_OfAJob_IsOneOverItsActivitiesAndRetries()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = Listen(spans);
        await using var bench = await ApiBench.StartAsync(Token);

        var id = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;
        using var again = await bench.Http.PostAsync($"/mcp/retry/{id}?from=RENDERING", null, Token);
        Assert.AreEqual(202, (int)again.StatusCode);
        await bench.WaitForAsync(id, "COMPLETED", Token);

        var activities = spans.Where(span => span.GetTagItem("ttv.instance_id") is string instance && instance.StartsWith(id, StringComparison.Ordinal)).ToList();
        Assert.AreEqual(id, activities.Select(span => span.TraceId.ToString()).Distinct().Single(), "The job's id is its trace's id.");
        Assert.Contains($"{id}-r2", activities.Select(span => (string)span.GetTagItem("ttv.instance_id")!));
        var names = spans.Where(span => span.TraceId.ToString() == id).Select(span => span.OperationName).ToList();
        CollectionAssert.IsSubsetOf(new[] { "submit job", "retry job", "PlanScenes", "NarrateScene", "RenderBody", "AssembleVideo", "PublishVideo", "make body", "make video" }, names);
        Assert.AreEqual(6, names.Count(name => name == "RenderBody"), "Three scenes, twice.");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Trace_OfTheRequestThatBeganAJob_IsLinkedToTheJobs()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = Listen(spans);
        await using var bench = await ApiBench.StartAsync(Token);

        var id = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;

        var submitted = spans.Single(span => span.OperationName == "submit job" && span.TraceId.ToString() == id);
        var request = spans.Single(span => span.Source.Name == "Microsoft.AspNetCore" && Equals(span.GetTagItem("ttv.job_id"), id));
        Assert.AreEqual(request.SpanId, submitted.Links.Single().Context.SpanId);
        Assert.AreEqual(default, submitted.ParentSpanId);
        Assert.AreEqual("POST /mcp/generate", request.DisplayName);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Metrics_OfTwoEqualJobs_CountMissesThenHitsAndTimeStages()
    {
        var measured = new ConcurrentQueue<(string Name, double Value, string Tags)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name is ProductTelemetry.Name or EngineTelemetry.Name) self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Text(tags))));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => measured.Enqueue((instrument.Name, value, Text(tags))));
        listener.Start();
        await using var bench = await ApiBench.StartAsync(Token);

        await bench.MakeAsync(Sample.Tides, Token);
        Assert.AreEqual(3, Sum("ttv.cache.lookups", "step=body result=miss"));
        Assert.AreEqual(0, Sum("ttv.cache.lookups", "step=body result=hit"));
        await bench.MakeAsync(Sample.Tides, Token);
        listener.RecordObservableInstruments();

        Assert.AreEqual(3, Sum("ttv.cache.lookups", "step=body result=miss"));
        Assert.AreEqual(3, Sum("ttv.cache.lookups", "step=body result=hit"));
        Assert.AreEqual(2, Sum("ttv.jobs.entered", "state=Completed"));
        Assert.AreEqual(2, Sum("ttv.jobs.entered", "state=Rendering"));
        Assert.HasCount(2, Of("ttv.stage.duration", "stage=Rendering"));
        Assert.HasCount(3, Of("ttv.step.duration", "step=body"));
        Assert.HasCount(3, Of("ttv.encoding.speed", "part=body"));
        Assert.IsTrue(Of("ttv.encoding.speed", "part=body").All(speed => speed > 0));
        Assert.HasCount(1, Of("ttv.engine.waiting_activities", "kind=Encoding"));

        List<double> Of(string name, string tags) => [.. measured.Where(one => one.Name == name && one.Tags == tags).Select(one => one.Value)];
        double Sum(string name, string tags) => Of(name, tags).Sum();
    }

    [TestMethod]
    [DataRow("019d2f6c0f4b7c1e8a3b5d7e9f102132", "019d2f6c0f4b7c1e8a3b5d7e9f102132")]
    [DataRow("00000000000000000000000000000000", "84e0c0eafaa95a34c293f278ac52e45c")]
    public void JobTrace_AnyJobId_GivesAlwaysTheSameTrace(string jobId, string traceId) =>
        Assert.AreEqual(traceId, JobTrace.IdOf(jobId).ToString());

    private static ActivityListener Listen(ConcurrentQueue<Activity> spans)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is ProductTelemetry.Name or EngineTelemetry.Name or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}

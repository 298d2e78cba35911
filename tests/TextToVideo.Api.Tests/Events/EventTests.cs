using System.Net.ServerSentEvents;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Events;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Tests.Events;

[TestClass]
public sealed class EventTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Events_WholeJob_GoUpAndEndWithTheEnd()
    {
        var gate = new TaskCompletionSource();
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = gate.Task);
        var id = await bench.SubmitAsync(Sample.Tides, Token);
        await bench.Studio.BodyStarted.Task.WaitAsync(Token);

        var seen = new List<SseItem<string>>();
        await foreach (var item in ReadAsync(bench, id, null))
        {
            seen.Add(item);
            gate.TrySetResult();
        }

        Assert.IsGreaterThan(1, seen.Count);
        Assert.AreEqual("end", seen[^1].EventType);
        Assert.IsTrue(seen.SkipLast(1).All(item => item.EventType == "progress"));
        var percents = seen.Select(item => JsonDocument.Parse(item.Data).RootElement.GetProperty("percent").GetDouble()).ToList();
        CollectionAssert.AreEqual(percents.Order().ToList(), percents);
        Assert.AreEqual(100, percents[^1]);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Events_ResumedAfterTheLast_WaitForWhatIsNew()
    {
        var gate = new TaskCompletionSource();
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = gate.Task);
        var id = await bench.SubmitAsync(Sample.Tides, Token);
        await bench.WaitForAsync(id, "RENDERING", Token);
        string last;
        await using (var first = ReadAsync(bench, id, null).GetAsyncEnumerator(Token))
        {
            await first.MoveNextAsync();
            last = first.Current.EventId!;
        }

        var resumed = new List<string>();
        var reading = Task.Run(
            async () =>
            {
                await foreach (var item in ReadAsync(bench, id, last)) resumed.Add(item.EventId!);
            },
            Token);
        gate.SetResult();
        await reading;

        Assert.IsNotEmpty(resumed);
        CollectionAssert.DoesNotContain(resumed, last, "What the client has is not sent again.");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Events_ResumedAfterTheEnd_TellTheBrowserToStayAway()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;
        var end = await ReadAsync(bench, id, null).SingleAsync(Token);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/mcp/events/{id}");
        request.Headers.Add("Last-Event-ID", end.EventId);

        using var response = await bench.Http.SendAsync(request, Token);

        Assert.AreEqual(204, (int)response.StatusCode);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Events_ServerStops_StreamsEnd()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token));
        var id = await bench.SubmitAsync(Sample.Tides, Token);
        await bench.WaitForAsync(id, "RENDERING", Token);
        await using var stream = ReadAsync(bench, id, null).GetAsyncEnumerator(Token);
        Assert.IsTrue(await stream.MoveNextAsync());

        await bench.StopAsync(Token).WaitAsync(TimeSpan.FromSeconds(10), Token);

        Assert.IsFalse(await stream.MoveNextAsync());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Events_ClientGoesAway_OthersGoOnAndTheServerServes()
    {
        var gate = new TaskCompletionSource();
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = gate.Task);
        var id = await bench.SubmitAsync(Sample.Tides, Token);
        await bench.WaitForAsync(id, "RENDERING", Token);
        await using (var leaving = ReadAsync(bench, id, null).GetAsyncEnumerator(Token)) await leaving.MoveNextAsync();

        await using var staying = ReadAsync(bench, id, null).GetAsyncEnumerator(Token);
        await staying.MoveNextAsync();
        gate.SetResult();
        var last = staying.Current;
        while (await staying.MoveNextAsync()) last = staying.Current;

        Assert.AreEqual("end", last.EventType);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Follow_NothingHappens_GivesBeatsUntilSomethingDoes()
    {
        var gate = new TaskCompletionSource();
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = gate.Task);
        var id = await bench.SubmitAsync(Sample.Tides, Token);
        await bench.Studio.BodyStarted.Task.WaitAsync(Token);
        var feeds = bench.Services.GetRequiredService<JobFeeds>();

        var seen = new List<JobEvent?>();
        await foreach (var next in feeds.FollowAsync(id, null, TimeSpan.FromMilliseconds(100), Token))
        {
            seen.Add(next);
            if (seen.Count(item => item is null) == 3) gate.TrySetResult();
        }

        Assert.IsGreaterThanOrEqualTo(3, seen.Count(item => item is null));
        Assert.AreEqual(JobState.Completed, seen[^1]!.Job.Status);
    }

    private async IAsyncEnumerable<SseItem<string>> ReadAsync(ApiBench bench, string id, string? lastEventId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/mcp/events/{id}");
        if (lastEventId is not null) request.Headers.Add("Last-Event-ID", lastEventId);
        using var response = await bench.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Token);
        Assert.AreEqual("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        await using var stream = await response.Content.ReadAsStreamAsync(Token);
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(Token)) yield return item;
    }
}

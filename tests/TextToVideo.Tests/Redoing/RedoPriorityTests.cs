using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Redoing;
using TextToVideo.Requests;
using TextToVideo.Tests.Orchestrations;
using TextToVideo.Tests.Retention;

namespace TextToVideo.Tests.Redoing;

[TestClass]
public sealed class RedoPriorityTests : IDisposable
{
    private readonly CleaningBench _bench = new();

    public required TestContext TestContext { get; set; }

    public void Dispose() => _bench.Dispose();

    [TestMethod]
    public async Task Retry_WithAnotherPriority_WaitsInItsPlaceAndKeepsItForLaterRetries()
    {
        var input = new GenerateVideoInput { JobId = "job1", Request = ProductBench.ThreeScenes };
        _bench.Engine.Add("job1", nameof(GenerateVideo), RuntimeStatus.Failed, _bench.Time.GetUtcNow(), input: input);
        var urgent = new RedoSettings { Priority = JobPriority.High }.ApplyTo(input.Request);

        await _bench.Retries.RetryAsync("job1", null, null, urgent, TestContext.CancellationTokenSource.Token);

        Assert.IsLessThan(JobQueue.PlaceOf(input).Rank, _bench.Engine.Place!.Rank);
        Assert.AreEqual(urgent.Priority, new RedoSettings().ApplyTo(urgent).Priority);
    }
}

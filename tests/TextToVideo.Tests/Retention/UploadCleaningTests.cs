using Microsoft.Extensions.Options;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Studio;
using TextToVideo.Uploads;

namespace TextToVideo.Tests.Retention;

[TestClass]
public sealed class UploadCleaningTests : IDisposable
{
    private readonly CleaningBench _bench = new();

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    private UploadShelf Shelf => new(_bench.Store, Options.Create(_bench.Uploads));

    public void Dispose() => _bench.Dispose();

    [TestMethod]
    public async Task Clean_UploadThatNoJobUsedForLong_GoesWhole()
    {
        await SendAsync("old");
        _bench.Time.Advance(_bench.Uploads.KeptFor + TimeSpan.FromMinutes(2));
        await SendAsync("new");

        var report = await _bench.CleanAsync(Token);

        Assert.AreEqual(1, report.Uploads);
        var left = await Shelf.ListAsync(null, 10, Token);
        Assert.AreEqual("new.wav", left.Single().Upload.Name);
        Assert.HasCount(2, await _bench.KeysAsync("uploads/", Token));
    }

    [TestMethod]
    public async Task Clean_UploadThatIsOnlyLookedAt_GoesAllTheSame()
    {
        var id = await SendAsync("looked-at");
        _bench.Time.Advance(_bench.Uploads.KeptFor + TimeSpan.FromMinutes(2));
        await Shelf.GetAsync(id, Token);
        await Shelf.ListAsync(null, 10, Token);

        Assert.AreEqual(1, (await _bench.CleanAsync(Token)).Uploads);
    }

    [TestMethod]
    public async Task Clean_UploadThatAJobUsed_StaysForAsLongAgain()
    {
        var id = await SendAsync("used");
        _bench.Time.Advance(_bench.Uploads.KeptFor - TimeSpan.FromDays(1));
        await Shelf.UseAsync(id, Token);
        _bench.Time.Advance(TimeSpan.FromDays(2));

        Assert.AreEqual(0, (await _bench.CleanAsync(Token)).Uploads);
        Assert.IsNotNull(await Shelf.FindAsync(id, Token));
    }

    [TestMethod]
    public async Task Clean_UploadOfAJobThatStillWaits_StaysHoweverLongItWaits()
    {
        var id = await SendAsync("of-the-job");
        var other = await SendAsync("of-none");
        _bench.Time.Advance(TimeSpan.FromHours(2));
        await Shelf.UseAsync(id, Token);
        _bench.Time.Advance(TimeSpan.FromSeconds(30));
        _bench.Engine.Add("job1", nameof(GenerateVideo), RuntimeStatus.Running, _bench.Time.GetUtcNow(), told: new JobStatus { State = JobState.AwaitingApproval });
        _bench.Time.Advance(TimeSpan.FromDays(400));

        await _bench.CleanAsync(Token);

        Assert.IsNotNull(await Shelf.FindAsync(id, Token));
        Assert.IsNull(await Shelf.FindAsync(other, Token));
    }

    [TestMethod]
    public async Task Clean_UploadThatAJobUsesMeanwhile_Stays()
    {
        string[] ids = [await SendAsync("one"), await SendAsync("two")];
        _bench.Time.Advance(_bench.Uploads.KeptFor + TimeSpan.FromMinutes(2));
        // While the first one goes, a job comes that names the other.
        _bench.Store.AfterDelete = async deleted =>
        {
            _bench.Store.AfterDelete = _ => Task.CompletedTask;
            foreach (var id in ids.Where(id => !deleted.Contains(id, StringComparison.Ordinal))) await Shelf.UseAsync(id, Token);
        };

        Assert.AreEqual(1, (await _bench.CleanAsync(Token)).Uploads);
        Assert.HasCount(1, await Shelf.ListAsync(null, 10, Token));
    }

    [TestMethod]
    public async Task Clean_FileWhoseUploadBrokeOff_GoesToo()
    {
        await _bench.WriteAsync($"uploads/{new string('0', 64)}/media.mp4", 100, Token);
        _bench.Time.Advance(_bench.Uploads.KeptFor + TimeSpan.FromMinutes(2));

        await _bench.CleanAsync(Token);

        Assert.IsEmpty(await _bench.KeysAsync("uploads/", Token));
    }

    private async Task<string> SendAsync(string name)
    {
        var intake = new UploadIntake(_bench.Store, Shelf, new UploadInspector(_bench.Studio, _bench.Studio), Options.Create(_bench.Uploads), _bench.Time);
        using var content = new MemoryStream("RIFF\u0024\0\0\0WAVEfmt "u8.ToArray().Concat(System.Text.Encoding.UTF8.GetBytes(name)).ToArray());
        var (kept, _) = await intake.TakeAsync(content, name + ".wav", Token);
        return kept.Upload.Id;
    }
}

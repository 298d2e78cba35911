using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Studio.Webhooks;

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>
/// A server, and a server with two workers, killed in the middle of commits, encoders, purchases, publications, uploads and
/// webhooks. By hand for longer: `tests/storm 300 7`.
/// </summary>
[TestClass]
[DoNotParallelize]
public sealed partial class StormTests
{
    /// <summary>One in the middle of each moment there is.</summary>
    private const int ShortKills = 6;

    /// <summary>Enough for every moment to have come, however busy the machine is.</summary>
    private const int ManyKills = 50;

    /// <summary>A purchase whose answer was on its way when the process died may be made again. Generous, for a machine that is busy.</summary>
    private static readonly TimeSpan InFlight = TimeSpan.FromSeconds(3);

    public required TestContext TestContext { get; set; }

    private static int Kills => Setting("TTV_STORM_KILLS") ?? ShortKills;

    private static int Seed => Setting("TTV_STORM_SEED") ?? 20261121;

    [TestMethod]
    [DataRow(0)]
    [DataRow(2)]
    public async Task Jobs_OfProcessesThatAreKilled_EndAsUndisturbedOnes(int workers)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.CancellationTokenSource.Token);
        limit.CancelAfter(TimeSpan.FromMinutes(5) + (Kills * TimeSpan.FromSeconds(40)));
        await using var storm = new Storm(Seed + workers, workers, Kills, limit.Token);
        await storm.RunAsync();
        await using var calm = new Storm(Seed, 0, 0, limit.Token) { Jobs = [.. storm.Jobs.Select((_, i) => new StormJob(i))] };
        await calm.RunAsync();

        var moments = string.Join(", ", storm.Landed.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}"));
        TestContext.WriteLine($"{Kills} kills, in the middle of: {moments}; {storm.Uploads.BrokenOff} uploads broken off, {storm.Jobs.Count} jobs, {storm.Voice.Bill.Count} purchases ({calm.Voice.Bill.Count} undisturbed), {storm.Receiver.Messages.Count} webhooks, seed {Seed}");
        CollectionAssert.AreEquivalent(calm.Videos, storm.Videos, "every video is the one that an undisturbed server makes");
        await AssertNoOtherFilesAsync(storm, calm);
        AssertNothingBoughtTwice(storm, calm);
        AssertNoFinishedStepRanAgain(storm);
        AssertToldOnce(storm);
        CollectionAssert.AreEquivalent(storm.Uploads.Ids.ToList(), storm.KeptUploads.ToList(), "every upload once, and whole");
        AssertLanded(storm);
    }

    /// <summary>A moment need not come while it is waited for; of few kills two may miss their own.</summary>
    private static void AssertLanded(Storm storm)
    {
        var aimedAt = Enum.GetValues<StormMoment>().Except([StormMoment.Anything]).ToList();
        var missed = aimedAt.Except(storm.Landed.Keys).ToList();
        var mayMiss = Kills >= ManyKills ? 0 : Math.Max(0, aimedAt.Count - Kills) + 2;
        Assert.IsLessThanOrEqualTo(mayMiss, missed.Count, $"No kill landed in the middle of {string.Join(", ", missed)}");
    }

    /// <summary>Whatever stands under a final name is whole.</summary>
    private static async Task AssertNoOtherFilesAsync(Storm storm, Storm calm)
    {
        var expected = await calm.StepFilesAsync();
        Assert.IsNotEmpty(expected);
        foreach (var (key, hash) in await storm.StepFilesAsync()) Assert.AreEqual(expected.GetValueOrDefault(key), hash, key);
    }

    private static void AssertNothingBoughtTwice(Storm storm, Storm calm)
    {
        Assert.IsNotEmpty(storm.Voice.Bill);
        CollectionAssert.AreEquivalent(TextsOf(calm), TextsOf(storm), "what an undisturbed server buys was bought");
        foreach (var text in storm.Voice.Bill.GroupBy(purchase => purchase.Text))
        {
            foreach (var (first, again) in text.Zip(text.Skip(1)))
            {
                // What a client had sent before it died may be taken and billed after its death.
                var isLost = storm.KilledAt.Any(kill => kill < again.At && Stopwatch.GetElapsedTime(first.At, kill).Duration() < InFlight);
                Assert.IsTrue(isLost, $"'{text.Key}' was bought again although nothing had interrupted its purchase");
            }
        }
    }

    private static List<string> TextsOf(Storm storm) => [.. storm.Voice.Bill.Select(purchase => purchase.Text).Distinct()];

    private static void AssertNoFinishedStepRanAgain(Storm storm)
    {
        var done = storm.Logs.SelectMany(log => DoneLine().Matches(log)).Select(match => match.Groups["key"].Value).ToList();
        Assert.IsNotEmpty(done);
        var repeated = done.GroupBy(key => key).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        Assert.IsEmpty(repeated, string.Join(", ", repeated));
    }

    private static void AssertToldOnce(Storm storm)
    {
        var messages = storm.Receiver.Messages;
        Assert.HasCount(storm.Jobs.Count, messages.Select(message => message.Id).Distinct().ToList());
        CollectionAssert.AreEquivalent(
            storm.Jobs.Select(job => job.Id).ToList(),
            messages.DistinctBy(message => message.Id).Select(message => message.Json.GetProperty("data").GetProperty("job_id").GetString()).ToList());
        Assert.IsTrue(messages.All(message => message.Type == "video.completed" && StandardWebhooks.IsSignedWith(message, storm.Secret)));
        Assert.IsLessThanOrEqualTo(storm.Jobs.Count + storm.KilledAt.Count, messages.Count, "sent again only where the sender died");
    }

    private static int? Setting(string name) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"done in [\d.]+ s, (?<key>[a-z0-9/-]+)")]
    private static partial Regex DoneLine();
}

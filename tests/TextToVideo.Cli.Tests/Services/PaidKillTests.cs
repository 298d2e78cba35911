using System.Text.Json;
using TextToVideo.Cli.Tests.Durability;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Services;

/// <summary>What is bought when the program is killed again and again, as the services count it.</summary>
[TestClass]
[DoNotParallelize]
public sealed class PaidKillTests
{
    /// <summary>That are under way together, to one service.</summary>
    private const int CallsAtOnce = 4;

    /// <summary>Fewer than the product would buy at once: what a kill may cost is the same on every machine.</summary>
    private const string VoicesAtOnce = "2";

    /// <summary>A call is lost where its answer was on its way; most kills hit others, or none.</summary>
    private const int MostOfOneCall = 4;

    private static readonly string[] Arguments = ["generate", "Why rivers matter", "--duration", "14", "--quality", "low", "--captions", "none", "--output", "out.mp4", "--json", "--verbose"];

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(540_000, CooperativeCancellation = true)]
    public async Task Generate_KilledAtManyMoments_BuysAgainOnlyWhatWasOnItsWayAndCountsIt()
    {
        using var folder = new WorkFolder();
        using var services = await OutsideServices.StartAsync(Token);
        services.Environment["TTV_Engine__SpeechConcurrency"] = VoicesAtOnce;
        await services.BreakAsync(new { path = "/openai", times = 10_000, kind = "slow", milliseconds = 150 }, Token);
        const int seed = 20261121;
        var moments = new KillMoments(seed, mostSteps: 3, most: KillMoments.Least);
        JsonElement result;
        while (true)
        {
            using var process = TtvProcess.Start(folder.Path, TtvProcess.Program, services.Environment, Arguments);
            if (await moments.KillAsync(process, folder.File("out.mp4"), Token)) continue;
            Assert.AreEqual(0, await process.WaitAsync(Token), process.Error);
            result = JsonDocument.Parse(process.Output).RootElement;
            break;
        }

        var paid = (await services.CallsAsync(Token)).Where(call => call.IsPaid).ToList();
        var same = paid.GroupBy(call => (call.Path, call.Content)).ToList();
        var twice = paid.Count - same.Count;
        TestContext.WriteLine($"{moments.Kills} kills, seed {seed}, {paid.Count} paid calls, {twice} of them again: {string.Join(" ", same.Select(calls => calls.Count()))}");
        Assert.IsGreaterThanOrEqualTo(KillMoments.Least, moments.Kills, "too few kills to prove anything");
        // What has an answer is bought no more; one that was bought anew after every kill was never kept.
        foreach (var calls in same) Assert.IsLessThanOrEqualTo(MostOfOneCall, calls.Count(), calls.Key.ToString());
        Assert.IsLessThanOrEqualTo(moments.Kills + CallsAtOnce, twice);

        var speech = result.GetProperty("cost").GetProperty("lines").EnumerateArray().Single(line => line.GetProperty("operation").GetString() == "speech");
        var (bought, unconfirmed) = (speech.GetProperty("units").GetDecimal(), speech.GetProperty("unconfirmed_units").GetDecimal());
        var spoken = paid.Where(call => call.IsSpeech).ToList();
        // A caller who is gone before anything is spoken is not spoken to.
        Assert.AreEqual(spoken.GroupBy(call => call.Content).Sum(same => same.Max(call => call.Characters)), bought, "each text was bought once");
        Assert.IsGreaterThanOrEqualTo(spoken.Sum(call => call.Characters), bought + unconfirmed, "and what was spoken twice is counted, too");
    }
}

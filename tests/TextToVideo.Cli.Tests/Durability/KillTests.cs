using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Durability;

/// <summary>A real job, really killed.</summary>
[TestClass]
[DoNotParallelize]
public sealed partial class KillTests
{
    private const string Script =
        "The moon pulls the sea towards itself. The water rises slowly along the coast. Six hours later it falls again, and the beach is wide. "
        + "Fishermen have known this rhythm for 5,000 years. Ships wait in the harbour for the high water. Crabs hide under the stones. "
        + "At night the moon is mirrored in the pools, and the birds sleep on one leg.";

    private static readonly string[] Arguments = ["generate", "--script", "script.txt", "--quality", "low", "--aspect", "1:1", "--output", "out.mp4", "--with-files", "--verbose"];

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(540_000, CooperativeCancellation = true)]
    public async Task Generate_KilledAtManyMoments_EndsWithTheSameVideoAndRepeatsNoFinishedStep()
    {
        using var calm = new WorkFolder();
        await File.WriteAllTextAsync(calm.File("script.txt"), Script, Token);
        var (code, _, error) = await TtvProcess.RunAsync(calm.Path, Token, Arguments);
        Assert.AreEqual(0, code, error);
        var expected = await HashAsync(calm.File("out.mp4"));

        using var stormy = new WorkFolder();
        await File.WriteAllTextAsync(stormy.File("script.txt"), Script, Token);
        const int seed = 20261121;
        var moments = new KillMoments(seed, mostSteps: 3);
        var log = "";
        while (true)
        {
            using var process = TtvProcess.Start(stormy.Path, Arguments);
            var isKilled = await moments.KillAsync(process, stormy.File("out.mp4"), Token);
            if (!isKilled) Assert.AreEqual(0, await process.WaitAsync(Token), process.Error);
            log += process.Error;
            if (!isKilled) break;
        }

        TestContext.WriteLine($"{moments.Kills} kills, seed {seed}");
        Assert.IsGreaterThanOrEqualTo(KillMoments.Least, moments.Kills, "too few kills to prove anything");
        Assert.IsGreaterThan(0, moments.ToolsStruck, "no kill left a tool without its host");
        Assert.AreEqual(expected, await HashAsync(stormy.File("out.mp4")), "the video is the one that an undisturbed run makes");
        AssertNoFinishedStepRanAgain(log);
        AssertOneJob(await TtvProcess.RunAsync(stormy.Path, Token, "jobs", "--json"));
    }

    private static void AssertNoFinishedStepRanAgain(string log)
    {
        var repeated = DoneLine().Matches(log).GroupBy(match => match.Groups["key"].Value).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        Assert.IsNotEmpty(DoneLine().Matches(log));
        Assert.IsEmpty(repeated, string.Join(", ", repeated));
    }

    private static void AssertOneJob((int ExitCode, string Output, string Error) jobs)
    {
        Assert.AreEqual(0, jobs.ExitCode, jobs.Error);
        using var list = JsonDocument.Parse(jobs.Output);
        Assert.AreEqual(1, list.RootElement.GetArrayLength(), "every start carried on with the one job");
        Assert.AreEqual("COMPLETED", list.RootElement[0].GetProperty("status").GetProperty("state").GetString());
    }

    private async Task<string> HashAsync(string path)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, Token));
    }

    [GeneratedRegex(@"done in [\d.]+ s, (?<key>\S+)")]
    private static partial Regex DoneLine();
}

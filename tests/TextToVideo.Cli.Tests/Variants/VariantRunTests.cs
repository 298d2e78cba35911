using System.Text.Json;
using System.Text.RegularExpressions;
using TextToVideo.Cli.Tests.Durability;
using TextToVideo.Cli.Tests.Running;
using TextToVideo.Cli.Tests.Services;

namespace TextToVideo.Cli.Tests.Variants;

/// <summary>Several real videos of the same words.</summary>
[TestClass]
[DoNotParallelize]
public sealed partial class VariantRunTests
{
    private const string Script = "The moon pulls the sea towards itself. Six hours later it falls again, and the beach is wide. Fishermen have known this rhythm for 5,000 years.";

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(300_000, CooperativeCancellation = true)]
    public async Task Generate_FourVariantsKilledAtManyMoments_MakesEachStepOnce()
    {
        using var folder = new WorkFolder();
        await File.WriteAllTextAsync(folder.File("script.txt"), Script, Token);
        string[] arguments = ["generate", "--script", "script.txt", "--quality", "low", "--draft", "--aspect", "16:9,1:1", "--captions", "plain,none", "--output", "out.mp4", "--verbose"];
        const int seed = 20261121;
        var moments = new KillMoments(seed, mostSteps: 6);
        var log = "";
        while (true)
        {
            using var process = TtvProcess.Start(folder.Path, arguments);
            var isKilled = await moments.KillAsync(process, folder.File("out-16x9-plain.mp4"), Token);
            if (!isKilled) Assert.AreEqual(0, await process.WaitAsync(Token), process.Error);
            log += process.Error;
            if (!isKilled) break;
        }

        TestContext.WriteLine($"{moments.Kills} kills, seed {seed}");
        Assert.IsGreaterThanOrEqualTo(KillMoments.Least, moments.Kills, "too few kills to prove anything");
        foreach (var name in new[] { "16x9-plain", "16x9-none", "1x1-plain", "1x1-none" }) await AssertShapeAsync(folder.File($"out-{name}.mp4"), name);
        var finished = DoneLine().Matches(log).Select(match => match.Groups["key"].Value).ToList();
        Assert.IsNotEmpty(finished);
        Assert.IsEmpty(finished.GroupBy(key => key).Where(group => group.Count() > 1).Select(group => group.Key).ToList(), "no finished step ran again");
        // Not counted in the log: a kill between a step's end and its line takes the line.
        var scenes = StepsMade(folder, "narration");
        Assert.IsGreaterThan(0, scenes);
        Assert.AreEqual((1, 1), (StepsMade(folder, "plan"), StepsMade(folder, "sound")), "one plan and one mix for all");
        Assert.AreEqual((2 * scenes, 4 * scenes, 4), (StepsMade(folder, "illustration"), StepsMade(folder, "body"), StepsMade(folder, "video")));
    }

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Generate_TwoLanguagesInTwoShapes_BuysEachLanguageOnce()
    {
        using var folder = new WorkFolder();
        using var services = await OutsideServices.StartAsync(Token);
        await File.WriteAllTextAsync(folder.File("script.txt"), Script, Token);

        using var process = TtvProcess.Start(folder.Path, TtvProcess.Program, services.Environment, ["generate", "--script", "script.txt", "--quality", "low", "--draft", "--aspect", "16:9,9:16", "--language", "en,de", "--max-cost", "0.5", "--output", "out.mp4", "--with-files", "--json"]);
        Assert.AreEqual(0, await process.WaitAsync(Token), process.Error + process.Output);

        using var result = JsonDocument.Parse(process.Output);
        CollectionAssert.AreEqual(new[] { "16x9-en", "16x9-de", "9x16-en", "9x16-de" }, result.RootElement.GetProperty("variants").EnumerateArray().Select(variant => variant.GetProperty("name").GetString()).ToList());
        foreach (var shape in new[] { "16x9", "9x16" })
        {
            Assert.DoesNotContain("Now in de.", await File.ReadAllTextAsync(folder.File($"out-{shape}-en.srt"), Token));
            Assert.Contains("Now in de.", await File.ReadAllTextAsync(folder.File($"out-{shape}-de.srt"), Token));
            await AssertShapeAsync(folder.File($"out-{shape}-de.mp4"), shape);
        }
        var paid = (await services.CallsAsync(Token)).Where(call => call.IsPaid).ToList();
        Assert.AreEqual(paid.Count, paid.Select(call => (call.Path, call.Content)).Distinct().Count(), "nothing is bought twice");
        var scenes = result.RootElement.GetProperty("variants")[0].GetProperty("video").GetProperty("scenes").GetInt32();
        Assert.AreEqual(2 * scenes, paid.Count(call => call.IsSpeech), "each scene in each language");
        Assert.AreEqual(2, paid.Count(call => call.Path.EndsWith("/chat/completions", StringComparison.Ordinal)), "one plan and one translation");
        var cost = result.RootElement.GetProperty("cost");
        Assert.AreEqual(0.5m, cost.GetProperty("limit").GetDecimal());
        var speech = cost.GetProperty("lines").EnumerateArray().Single(line => line.GetProperty("operation").GetString() == "speech");
        Assert.AreEqual(paid.Sum(call => call.Characters), speech.GetProperty("units").GetDecimal(), "the job's ledger holds what all its videos bought");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_LanguagesThatNothingTranslatesTo_IsRefusedAtOnce()
    {
        using var folder = new WorkFolder();

        var (code, _, error) = await TtvProcess.RunAsync(folder.Path, Token, "generate", "The moon pulls.", "--language", "en,de");

        Assert.AreEqual(2, code, error);
        Assert.Contains("nothing here translates it to \"de\"", error);
        Assert.Contains("OPENAI_API_KEY", error);
    }

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Retry_AfterItsPlan_MakesTheStepsThatWerePlanned()
    {
        using var folder = new WorkFolder();
        await File.WriteAllTextAsync(folder.File("script.txt"), Script, Token);
        var (made, first, error) = await TtvProcess.RunAsync(folder.Path, Token, "generate", "--script", "script.txt", "--quality", "low", "--draft", "--output", "out.mp4", "--json");
        Assert.AreEqual(0, made, error);
        var id = JsonDocument.Parse(first).RootElement.GetProperty("job_id").GetString()!;
        var (_, storyboard, _) = await TtvProcess.RunAsync(folder.Path, Token, "jobs", "storyboard", id);
        await File.WriteAllTextAsync(folder.File("edited.json"), storyboard.Replace("the beach is wide", "the shore is wide", StringComparison.Ordinal), Token);
        string[] edit = ["jobs", "retry", id, "--storyboard", "edited.json", "--output", "again.mp4"];

        var (planned, told, why) = await TtvProcess.RunAsync(folder.Path, Token, [.. edit, "--plan", "--json"]);
        Assert.AreEqual(0, planned, why);
        var plan = JsonDocument.Parse(told).RootElement;
        var (done, _, log) = await TtvProcess.RunAsync(folder.Path, Token, [.. edit, "--verbose"]);
        Assert.AreEqual(0, done, log);
        var (_, after, _) = await TtvProcess.RunAsync(folder.Path, Token, "jobs", "retry", id, "--plan");
        var (_, listed, _) = await TtvProcess.RunAsync(folder.Path, Token, "jobs", "--json");

        Assert.IsTrue(plan.GetProperty("video_changes").GetBoolean());
        var video = plan.GetProperty("videos")[0];
        var steps = video.GetProperty("scenes").EnumerateArray().SelectMany(scene => scene.GetProperty("made").EnumerateArray()).Concat(video.GetProperty("made").EnumerateArray()).SelectMany(step => StepsOf(step.GetString()!));
        CollectionAssert.AreEquivalent(steps.ToList(), DoneLine().Matches(log).Select(match => match.Groups["step"].Value).ToList(), told + log);
        Assert.StartsWith("The video stays as it is.", after);
        Assert.Contains("Costs nothing.", after);
        var job = JsonDocument.Parse(listed).RootElement.EnumerateArray().Single();
        Assert.AreEqual((id, 2), (job.GetProperty("job_id").GetString(), job.GetProperty("attempt").GetInt32()), "both runs are one job");
    }

    /// <summary>What the log calls the plan's steps.</summary>
    private static string[] StepsOf(string word) => word switch
    {
        "narrate" => ["narration"],
        "draw" => ["illustration"],
        "render" => ["body"],
        "join" => ["joint"],
        "mix_sound" => ["sound", "loudness"],
        "assemble" => ["video"],
        _ => [word],
    };

    private static int StepsMade(WorkFolder folder, string step) =>
        Directory.EnumerateFiles(folder.File($"home/artifacts/data/steps/{step}"), "result.json", SearchOption.AllDirectories).Count();

    private async Task AssertShapeAsync(string path, string name)
    {
        var streams = (await new VideoFile(path).ProbeAsync(Token)).GetProperty("streams").EnumerateArray();
        var picture = streams.Single(stream => stream.GetProperty("codec_type").GetString() == "video");
        var expected = name.Split('-')[0] switch { "16x9" => (640, 360), "9x16" => (360, 640), _ => (360, 360) };
        Assert.AreEqual(expected, (picture.GetProperty("width").GetInt32(), picture.GetProperty("height").GetInt32()), path);
    }

    [GeneratedRegex(@"(?<step>\w+): done in [\d.]+ s, (?<key>\S+)")]
    private static partial Regex DoneLine();
}

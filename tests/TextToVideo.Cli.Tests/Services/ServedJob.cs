using System.Text.Json;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Services;

/// <summary>A whole `ttv generate` against the outside services, and what it left behind.</summary>
internal sealed class ServedJob(WorkFolder folder, OutsideServices services)
{
    /// <summary>Talks as much as it can, so that there is something in which keys could be found.</summary>
    public async Task<JsonElement> GenerateAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = TtvProcess.Start(folder.Path, TtvProcess.Program, services.Environment, [.. arguments, "--output", "out.mp4", "--with-files", "--json", "--verbose"]);
        Assert.AreEqual(0, await process.WaitAsync(cancellationToken), process.Error + process.Output);
        await AssertKeysAreNowhereAsync(process, cancellationToken);
        return JsonDocument.Parse(process.Output).RootElement;
    }

    public static IReadOnlyList<string> WarningsOf(JsonElement result) => [.. result.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()!)];

    /// <summary>Of clips and pictures.</summary>
    public async Task<IReadOnlyList<JsonElement>> CreditsAsync(CancellationToken cancellationToken)
    {
        var credits = JsonDocument.Parse(await File.ReadAllTextAsync(folder.File("out.attribution.json"), cancellationToken)).RootElement;
        return [.. credits.EnumerateArray().Where(credit => credit.GetProperty("what").GetString() is "Video" or "Picture")];
    }

    /// <summary>Journal, artifacts, results, what was printed: byte for byte.</summary>
    private async Task AssertKeysAreNowhereAsync(TtvProcess process, CancellationToken cancellationToken)
    {
        var keys = services.Environment.Where(variable => variable.Key.EndsWith("_KEY", StringComparison.Ordinal)).ToDictionary();
        Assert.HasCount(5, keys);
        var files = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).ToList();
        var seesTheJournal = false;
        foreach (var file in files)
        {
            var bytes = await File.ReadAllBytesAsync(file, cancellationToken);
            foreach (var (name, key) in keys) Assert.AreEqual(-1, IndexOf(bytes, key), $"{name} is in {file}");
            // Activities stand in it in clear, so a key would, too.
            seesTheJournal |= Path.GetFileName(file).StartsWith("journal", StringComparison.Ordinal) && IndexOf(bytes, "NarrateScene") >= 0;
        }
        Assert.IsTrue(seesTheJournal, "no journal was looked into: " + string.Join(", ", files.Select(Path.GetFileName)));
        Assert.Contains("gave 200 in", process.Error, "the log tells of calls");
        foreach (var (name, key) in keys) Assert.DoesNotContain(key, process.Error + process.Output, name);
    }

    private static int IndexOf(byte[] bytes, string text) => bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text));
}

using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TextToVideo.Cli.Hosting;
using TextToVideo.Requests;
using TextToVideo.Retention;

namespace TextToVideo.Cli.Commands;

/// <summary>`ttv clean`: what a server does every hour, now; or with --all the whole cache.</summary>
internal static class CleanCommand
{
    private const double BytesInAMegabyte = 1_000_000;

    private static readonly Option<bool> All = new("--all") { Description = "Empty the cache. Finished videos stay, and what running jobs use." };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Only say what the cache would lose." };

    public static Command Create()
    {
        var command = new Command("clean", "Free disk space: what is old or too much in the cache, and what jobs left behind.") { All, DryRun };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        using var host = ProductHost.CreateBuilder(arguments, ProductParts.Client).Build();
        var cleaning = await CleanAsync(arguments, host.Services, cancellationToken);
        Console.WriteLine(arguments.GetValue(GlobalOptions.Json) ? JsonSerializer.Serialize(cleaning, RequestJson.Options) : Line(cleaning, arguments.GetValue(DryRun)));
        return ExitCode.Done;
    }

    private static async Task<CacheCleaning> CleanAsync(ParseResult arguments, IServiceProvider services, CancellationToken cancellationToken)
    {
        var (all, isDryRun) = (arguments.GetValue(All), arguments.GetValue(DryRun));
        if (!all && !isDryRun) return (await services.GetRequiredService<CacheJanitor>().CleanAsync(cancellationToken)).Cache;
        var keep = services.GetRequiredService<IOptions<RetentionOptions>>().Value;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        return await services.GetRequiredService<CacheCleaner>().CleanAsync(all ? 0 : keep.CacheBytes, now - keep.CacheAge, isDryRun, cancellationToken);
    }

    private static string Line(CacheCleaning cleaning, bool isDryRun) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(isDryRun ? "Would free" : "Freed")} {cleaning.BytesFreed / BytesInAMegabyte:F1} MB in {cleaning.Deleted} entries; {cleaning.BytesKept / BytesInAMegabyte:F1} MB stay in the cache.");
}

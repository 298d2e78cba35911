using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Failures;
using TextToVideo.Health;

namespace TextToVideo.Cli.Hosting;

/// <summary>Asks every adapter whether what it needs is here.</summary>
internal static class MachineCheck
{
    public static async Task<IReadOnlyList<ReadinessFinding>> LookAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var findings = await Task.WhenAll(services.GetServices<IReadinessCheck>().Select(check => check.CheckAsync(cancellationToken)));
        return [.. findings.SelectMany(list => list).OrderByDescending(finding => finding.IsRequired)];
    }

    /// <summary>Before a job begins: better to hear of a missing encoder now than after the voices were paid for.</summary>
    /// <exception cref="TextToVideoException">`machine.not_ready`, naming what is missing and how to get it.</exception>
    public static async Task EnsureAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var findings = await Task.WhenAll(services.GetServices<IReadinessCheck>().Select(check => check.CheckRequiredAsync(cancellationToken)));
        var missing = findings.SelectMany(list => list).Where(finding => !finding.IsReady).ToList();
        if (missing.Count == 0) return;
        var what = string.Join(" ", missing.Select(finding => $"{finding.Name}: {finding.Detail} {finding.Remedy}".TrimEnd()));
        throw new TextToVideoException("machine.not_ready", FailureCategory.Configuration, what);
    }
}

using TextToVideo.Health;
using TextToVideo.Providers.Checks;

namespace TextToVideo.Cli.Serving;

/// <summary>
/// The outside services that are set up. None of them is required: a job falls back to what is here. They count what they
/// are asked, so a probe every few seconds gets the last answer.
/// </summary>
internal sealed class ProviderCheck(IEnumerable<IServiceCheck> services, TimeProvider time) : IReadinessCheck
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(10);

    private (DateTimeOffset At, IReadOnlyList<ReadinessFinding> Findings)? _last;

    public async Task<IReadOnlyList<ReadinessFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        if (_last is { } last && time.GetUtcNow() - last.At < FreshFor) return last.Findings;
        var statuses = await Task.WhenAll(services.Select(service => service.CheckAsync(cancellationToken)));
        IReadOnlyList<ReadinessFinding> findings = [.. statuses.Where(status => status.IsConfigured).Select(FindingOf)];
        _last = (time.GetUtcNow(), findings);
        return findings;
    }

    private static ReadinessFinding FindingOf(ServiceStatus status) => new()
    {
        Name = status.Service,
        Purpose = "an outside service that is set up",
        IsReady = status.IsReachable,
        Detail = status.IsReachable ? (status.RequestsLeft is { } left ? $"It answers; {left} requests are left." : "It answers.") : status.Detail,
        Remedy = status.IsReachable ? null : "See its key and address in the settings; until then jobs do without it.",
    };
}

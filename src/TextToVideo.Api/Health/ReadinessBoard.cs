using TextToVideo.Api.Problems;
using TextToVideo.Failures;
using TextToVideo.Health;

namespace TextToVideo.Api.Health;

/// <summary>What the checks found, not older than some seconds: probes come often, and some checks start programs.</summary>
public sealed class ReadinessBoard(IEnumerable<IReadinessCheck> checks, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan SlowestCheck = TimeSpan.FromSeconds(8);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private (DateTimeOffset At, HealthAnswer Answer)? _last;

    public async Task<HealthAnswer> ReadAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_last is { } last && time.GetUtcNow() - last.At < FreshFor) return last.Answer;
            var answer = await LookAsync(cancellationToken);
            _last = (time.GetUtcNow(), answer);
            return answer;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task<HealthAnswer> LookAsync(CancellationToken cancellationToken)
    {
        var lists = await Task.WhenAll(checks.Select(check => LookAsync(check, cancellationToken)));
        var findings = lists.SelectMany(list => list).OrderByDescending(finding => finding.IsRequired).ToList();
        return new HealthAnswer
        {
            Status = StatusOf(findings),
            Version = typeof(ReadinessBoard).Assembly.GetName().Version?.ToString(3) ?? "",
            Checks = [.. findings.Select(finding => finding with { Detail = MachinePaths.Hide(finding.Detail), Remedy = finding.Remedy is { } remedy ? MachinePaths.Hide(remedy) : null })],
        };
    }

    private static async Task<IReadOnlyList<ReadinessFinding>> LookAsync(IReadinessCheck check, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(SlowestCheck);
        try
        {
            return await check.CheckAsync(patience.Token);
        }
        catch (Exception e) when (e is TextToVideoException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return [new ReadinessFinding { Name = check.GetType().Name, Purpose = "A check of this server.", IsReady = false, Detail = e is OperationCanceledException ? "It did not answer in time." : e.Message }];
        }
    }

    private static string StatusOf(IReadOnlyList<ReadinessFinding> findings)
    {
        if (findings.Any(finding => finding is { IsRequired: true, IsReady: false })) return "unavailable";
        return findings.All(finding => finding.IsReady) ? "ok" : "degraded";
    }
}

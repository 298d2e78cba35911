using TextToVideo.Embedded.Hosting;

namespace TextToVideo.Cli.Display;

/// <summary>
/// Says so where the engine cannot go on and waits, such as for room on the journal's disk: a progress that only stands still
/// would not tell anybody what to do.
/// </summary>
internal sealed class EngineTroubles : IAsyncDisposable
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _end = new();
    private readonly Task _watching;

    public EngineTroubles(EmbeddedEngine engine, ProgressDisplay display) => _watching = WatchAsync(engine, display);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _watching;
        _end.Dispose();
    }

    private async Task WatchAsync(EmbeddedEngine engine, ProgressDisplay display)
    {
        using var looks = new PeriodicTimer(LookEvery);
        string? told = null;
        try
        {
            while (await looks.WaitForNextTickAsync(_end.Token))
            {
                var problem = engine.Health.Problem;
                if (problem is not null && problem != told) display.Note($"{problem} It is tried again until it works.");
                told = problem ?? told;
            }
        }
        catch (OperationCanceledException)
        {
            // The job has ended.
        }
    }
}

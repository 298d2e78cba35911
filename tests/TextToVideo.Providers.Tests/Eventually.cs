using System.Diagnostics;

namespace TextToVideo.Providers.Tests;

public static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task TrueAsync(Func<bool> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            if (watch.Elapsed > Patience) Assert.Fail($"What was waited for did not come within {Patience.TotalSeconds} s.");
            await Task.Delay(5);
        }
    }
}

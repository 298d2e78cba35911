using System.Collections.Concurrent;
using System.Diagnostics;

namespace TextToVideo.Api.Bench;

/// <summary>Some clients that ask one after the other, for a while.</summary>
internal static class Load
{
    public static async Task<(double PerSecond, double P50Ms, double P95Ms)> RunAsync(int clients, TimeSpan duration, Func<int, Task<HttpResponseMessage>> ask)
    {
        var times = new ConcurrentBag<double>();
        var number = 0;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(started) < duration)
            {
                var asked = Stopwatch.GetTimestamp();
                using var response = await ask(Interlocked.Increment(ref number));
                response.EnsureSuccessStatusCode();
                await response.Content.ReadAsByteArrayAsync();
                times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var sorted = times.Order().ToArray();
        return (sorted.Length / seconds, sorted[sorted.Length / 2], sorted[sorted.Length * 95 / 100]);
    }
}

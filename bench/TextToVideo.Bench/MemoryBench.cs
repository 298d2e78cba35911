namespace TextToVideo.Bench;

/// <summary>Memory must not grow with the length of the video: one minute against ten, 1080p.</summary>
internal static class MemoryBench
{
    public static async Task RunAsync(Laboratory laboratory)
    {
        Console.WriteLine($"{"minutes",8} {"video s",8} {"wall s",8} {"peak MB",8}");
        foreach (var minutes in new[] { 1, 10 })
        {
            var run = await Generation.RunAsync(laboratory, $"home{minutes}", Scripts.Minutes(minutes), $"m{minutes}", "--quality", "medium");
            Console.WriteLine($"{minutes,8} {run.VideoSeconds,8:F1} {run.Process.WallSeconds,8:F1} {run.Process.PeakBytes / 1e6,8:F0}");
        }
    }
}

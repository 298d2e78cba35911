namespace TextToVideo.Bench;

/// <summary>A minute at 1080p with word highlight and music: first run, run again, one sentence of twelve changed.</summary>
internal static class VideoBench
{
    private const int Rounds = 3;

    public static async Task RunAsync(Laboratory laboratory)
    {
        var music = await MusicAsync(laboratory);
        string[] options = ["--quality", "medium", "--captions", "highlight", "--music", music];
        var rows = new List<(double First, double Again, double Changed, double Floor)>();
        var script = string.Join(' ', Scripts.OneMinute);
        for (var round = 1; round <= Rounds; round++)
        {
            var home = $"home{round}";
            var first = await Generation.RunAsync(laboratory, home, script, "first", options);
            var again = await Generation.RunAsync(laboratory, home, script, "again", options);
            var changed = await Generation.RunAsync(laboratory, home, Scripts.OneSentenceChanged, "changed", options);
            var (floor, settings) = await Floor.RunAsync(laboratory, first);
            if (round == 1)
            {
                Console.WriteLine($"{first.VideoSeconds:F1} s of video, 1920x1080, 30 fps; floor: ffmpeg {settings}");
                Console.WriteLine($"{"",8} {"first s",9} {"cpu s",7} {"peak MB",8} {"x floor",8} | {"again s",8} | {"changed s",9} {"x first",8} | {"floor s",8} {"cpu s",7}");
            }
            rows.Add((first.Process.WallSeconds, again.Process.WallSeconds, changed.Process.WallSeconds, floor.WallSeconds));
            Console.WriteLine(
                $"round {round,2} {first.Process.WallSeconds,9:F2} {first.Process.CpuSeconds,7:F1} {first.Process.PeakBytes / 1e6,8:F0} {first.Process.WallSeconds / floor.WallSeconds,8:F2} | "
                + $"{again.Process.WallSeconds,8:F2} | {changed.Process.WallSeconds,9:F2} {changed.Process.WallSeconds / first.Process.WallSeconds,8:F2} | {floor.WallSeconds,8:F2} {floor.CpuSeconds,7:F1}");
        }
        Console.WriteLine(
            $"median: whole job {Median(rows.Select(r => r.First / r.Floor)):F2} x floor (goal 1.25), unchanged {Median(rows.Select(r => r.Again)):F2} s (goal 2), "
            + $"one sentence of twelve {Median(rows.Select(r => r.Changed / r.First)):F2} x first run (goal 0.15)");
    }

    /// <summary>Made on the spot: two soft tones that swell, as long as needed.</summary>
    private static async Task<string> MusicAsync(Laboratory laboratory)
    {
        var path = laboratory.File("music.wav");
        await MeasuredProcess.RunAsync(
            "ffmpeg",
            ["-nostdin", "-loglevel", "error", "-y", "-f", "lavfi", "-i", "sine=220:duration=20", "-f", "lavfi", "-i", "sine=330:duration=20", "-filter_complex", "amix=2,tremolo=0.5:0.6", path],
            laboratory.Folder);
        return path;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}

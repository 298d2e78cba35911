namespace TextToVideo.Bench;

/// <summary>A video with word highlight and music: first run, one scene edited, run again unchanged, and the floor.</summary>
internal static class VideoBench
{
    public static async Task RunAsync(Laboratory laboratory, Profile profile)
    {
        var sentences = Scripts.Sentences(profile.Scenes);
        var music = await MusicAsync(laboratory);
        List<string> options = [.. profile.Options, "--captions", "highlight", "--music", music];
        if (profile.HasClips) options.AddRange(["--footage", await Footage.MakeAsync(laboratory, profile, sentences)]);
        var (rounds, served) = (new List<Round>(), new List<ServedRound>());
        for (var number = 1; number <= profile.Rounds; number++)
        {
            var round = await Round.RunAsync(laboratory, $"home{number}", sentences, options);
            if (number == 1) Head(profile, round);
            Print(number, round);
            rounds.Add(round);
            if (profile is { Minutes: <= 1, HasClips: false }) served.Add(await ServeAsync(number, laboratory, sentences, profile, music));
        }
        Summarise(profile, rounds);
        if (served.Count > 0) Summarise(profile, served);
        if (profile.Minutes > 1) await CompareWithMinuteAsync(laboratory, profile, rounds[0], options);
    }

    private static void Head(Profile profile, Round round)
    {
        Console.WriteLine(
            $"{round.First.VideoSeconds:F1} s of video in {profile.Scenes} scenes, {profile.Picture}, {profile.Frame.Width}x{profile.Frame.Height}, 30 fps; floor: ffmpeg {round.FloorSettings}");
        Console.WriteLine($"{"",-22} {"wall s",8} {"cpu s",8} {"peak MB",8}");
    }

    private static void Print(int number, Round round)
    {
        Line($"{number}. first run", round.First.Process, $"{round.First.Process.WallSeconds / round.Floor.WallSeconds:F2} x floor");
        Line($"{number}. one scene edited", round.Edited.Process, $"{round.Edited.Process.WallSeconds / round.First.Process.WallSeconds:F2} x first run");
        Line($"{number}. unchanged", round.Unchanged.Process, "");
        Line($"{number}. floor", round.Floor, "");
    }

    private static void Line(string what, Measured process, string ratio) =>
        Console.WriteLine($"{what,-22} {process.WallSeconds,8:F2} {process.CpuSeconds,8:F1} {process.PeakBytes / 1e6,8:F0} {ratio}".TrimEnd());

    private static void Summarise(Profile profile, List<Round> rounds) => Console.WriteLine(
        $"{(rounds.Count > 1 ? "median" : "result")}: whole job {Median(rounds.Select(r => r.First.Process.WallSeconds / r.Floor.WallSeconds)):F2} x floor (goal 1.25), "
        + $"one scene of {profile.Scenes} edited {Median(rounds.Select(r => r.Edited.Process.WallSeconds / r.First.Process.WallSeconds)):F2} x first run (goal 0.15 of twelve), "
        + $"unchanged {Median(rounds.Select(r => r.Unchanged.Process.WallSeconds)):F2} s (goal 2), "
        + $"peak {rounds.Max(r => r.First.Process.PeakBytes) / 1e6:F0} MB (goal 1000)");

    private static async Task<ServedRound> ServeAsync(int number, Laboratory laboratory, IReadOnlyList<string> sentences, Profile profile, string music)
    {
        var round = await ServedRound.RunAsync(laboratory, $"served{number}", sentences, profile, music);
        Console.WriteLine(
            $"{number}. of a running server: first {round.FirstSeconds:F2} s, one scene edited {round.EditedSeconds:F2} s ({round.EditedSeconds / round.FirstSeconds:F2} x first), unchanged {round.UnchangedSeconds:F2} s");
        return round;
    }

    private static void Summarise(Profile profile, List<ServedRound> rounds) => Console.WriteLine(
        $"{(rounds.Count > 1 ? "median" : "result")}, of a running server: one scene of {profile.Scenes} edited {Median(rounds.Select(r => r.EditedSeconds / r.FirstSeconds)):F2} x first run");

    /// <summary>The same kind of video, a minute long: what a second of video costs must not grow with the length.</summary>
    private static async Task CompareWithMinuteAsync(Laboratory laboratory, Profile profile, Round whole, IReadOnlyList<string> options)
    {
        var minute = await Generation.RunAsync(laboratory, "minute", string.Join(' ', Scripts.Sentences(Scripts.SentencesAMinute)), "minute", options);
        Line("a minute, first run", minute.Process, "");
        Console.WriteLine(
            $"per second of video: wall {PerSecond(whole.First, g => g.Process.WallSeconds, minute):F3} and cpu {PerSecond(whole.First, g => g.Process.CpuSeconds, minute):F3} of what the minute takes, "
            + $"so {profile.Minutes:0.##} minutes cost {profile.Minutes * PerSecond(whole.First, g => g.Process.WallSeconds, minute):F1} x one (goal {profile.Minutes * 31 / 30:F1}); "
            + $"peak {whole.First.Process.PeakBytes / 1e6:F0} MB against {minute.Process.PeakBytes / 1e6:F0} MB");
    }

    private static double PerSecond(Generation whole, Func<Generation, double> cost, Generation minute) => cost(whole) / whole.VideoSeconds / (cost(minute) / minute.VideoSeconds);

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

using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Display;

/// <summary>Says where the video is, how long it took and what it is.</summary>
internal static class ResultReport
{
    public static void Write(JobView job, VideoResult video, string path, TimeSpan took, ParseResult arguments)
    {
        if (arguments.GetValue(GlobalOptions.Json))
        {
            var result = new { job_id = job.JobId, state = job.Status.State, path, took_seconds = Math.Round(took.TotalSeconds, 2), video, cost = job.Cost, warnings = job.Status.Warnings, stages = job.Status.Stages };
            Console.WriteLine(JsonSerializer.Serialize(result, RequestJson.Options));
            return;
        }

        foreach (var warning in job.Status.Warnings) Console.WriteLine($"Warning: {warning}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Made {path} in {took.TotalSeconds:F1} s: {video.Seconds:F1} s long, {video.Frame}, {Size(video.Bytes)}, {video.Scenes} scenes."));
        foreach (var line in CostReport.Lines(job.Cost)) Console.WriteLine(line);
    }

    private static string Size(long bytes) => bytes < 1024 * 1024
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:F0} KB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0 / 1024.0:F1} MB");
}

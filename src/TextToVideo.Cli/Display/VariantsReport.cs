using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Display;

/// <summary>Says where the videos of a job are, and which of them there are not.</summary>
internal static class VariantsReport
{
    /// <param name="paths">Of the finished ones, by name.</param>
    public static int Write(JobView job, IReadOnlyDictionary<string, string> paths, TimeSpan took, ParseResult arguments)
    {
        if (arguments.GetValue(GlobalOptions.Json)) WriteJson(job, paths, took);
        else WriteLines(job, paths, took);
        if (job.Status.State == JobState.Completed) return ExitCode.Done;
        Console.Error.WriteLine($"ttv: {job.Status.Failure?.Message} ({job.Status.Failure?.Code})");
        return job.Status.State == JobState.Cancelled ? ExitCode.Cancelled : ExitCode.Failed;
    }

    private static void WriteLines(JobView job, IReadOnlyDictionary<string, string> paths, TimeSpan took)
    {
        foreach (var warning in job.Status.Warnings) Console.WriteLine($"Warning: {warning}");
        foreach (var variant in job.Variants ?? [])
        {
            if (variant.Video is { } video) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Made {paths[variant.Variant.Name]}: {video.Seconds:F1} s long, {video.Frame}, {video.Scenes} scenes."));
            else Console.WriteLine($"Not made: {variant.Variant.Name}. {variant.Status.Failure?.Message}");
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{paths.Count} of {job.Variants?.Count} videos in {took.TotalSeconds:F1} s."));
        foreach (var line in CostReport.Lines(job.Cost)) Console.WriteLine(line);
    }

    private static void WriteJson(JobView job, IReadOnlyDictionary<string, string> paths, TimeSpan took)
    {
        var variants = (job.Variants ?? []).Select(variant => new
        {
            name = variant.Variant.Name,
            state = variant.Status.State,
            path = paths.GetValueOrDefault(variant.Variant.Name),
            failure = variant.Status.Failure,
            video = variant.Video,
        });
        var result = new { job_id = job.JobId, state = job.Status.State, took_seconds = Math.Round(took.TotalSeconds, 2), variants, failure = job.Status.Failure, cost = job.Cost, warnings = job.Status.Warnings, stages = job.Status.Stages };
        Console.WriteLine(JsonSerializer.Serialize(result, RequestJson.Options));
    }
}

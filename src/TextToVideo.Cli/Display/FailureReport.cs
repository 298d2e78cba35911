using System.CommandLine;
using System.Text.Json;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Display;

/// <summary>Says in a line why there is no video.</summary>
internal static class FailureReport
{
    public static int Write(JobView job, ParseResult arguments)
    {
        var failure = job.Status.Failure ?? new JobFailure("unknown", "The job ended without a video.");
        if (arguments.GetValue(GlobalOptions.Json))
        {
            var result = new { job_id = job.JobId, state = job.Status.State, failure, cost = job.Cost, warnings = job.Status.Warnings };
            Console.WriteLine(JsonSerializer.Serialize(result, RequestJson.Options));
        }
        Console.Error.WriteLine($"ttv: {failure.Message} ({failure.Code})");
        foreach (var line in CostReport.Lines(job.Cost)) Console.Error.WriteLine($"ttv: {line}");
        if (job.Status.State == JobState.Cancelled) return ExitCode.Cancelled;
        // A stage that a retry was to make anew would be made, and bought, once more by the same command.
        var command = job.Attempt > 1 ? $"`ttv jobs retry {job.JobId}`" : "the same command";
        Console.Error.WriteLine($"ttv: hint: finished steps are kept; once the cause is mended, {command} carries on from there.");
        return ExitCode.Failed;
    }
}

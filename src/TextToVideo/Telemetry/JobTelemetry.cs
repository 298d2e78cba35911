using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Jobs;

namespace TextToVideo.Telemetry;

/// <summary>Tells log and meters how a job goes; each thing once, because what is replayed was told before.</summary>
public sealed partial class JobTelemetry(IOrchestrationContext context)
{
    private readonly ILogger _logger = context.CreateReplaySafeLogger(typeof(JobTelemetry).FullName!);
    private readonly string _jobId = RunId.Parse(context.InstanceId).JobId;

    public void Entered(JobState state)
    {
        Log.Entered(_logger, _jobId, state);
        if (!context.IsReplaying) ProductTelemetry.Entered(state);
    }

    public void Left(StageTime stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        if (!context.IsReplaying && stage.Seconds is { } seconds) ProductTelemetry.Left(stage.Stage, seconds);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Job {JobId}: {State}")]
        public static partial void Entered(ILogger logger, string jobId, JobState state);
    }
}

using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Rendering;

namespace TextToVideo.Api.Bench;

/// <summary>Leaves in the journal what a real job of ten scenes does for whoever asks for its status.</summary>
internal sealed class MadeAtOnce : Orchestration<GenerateVideoInput, JobOutcome>
{
    public override Task<JobOutcome> RunAsync(IOrchestrationContext context, GenerateVideoInput input)
    {
        var progress = new JobProgress(context, _ => { }, telemetry: null);
        foreach (var stage in new[] { JobState.ScenePlanning, JobState.AssetRetrieval, JobState.TtsGeneration, JobState.AudioProcessing, JobState.Rendering }) progress.Enter(stage);
        progress.End(JobState.Completed, null);
        return Task.FromResult(new JobOutcome { State = JobState.Completed, Video = VideoOf(input.JobId), Stages = [.. progress.Stages] });
    }

    private static VideoResult VideoOf(string jobId)
    {
        ArtifactKey File(string name) => JobKeys.File(jobId, name);
        return new VideoResult
        {
            Video = File("video.mp4"),
            Thumbnail = File("thumbnail.jpg"),
            Srt = File("captions.srt"),
            Vtt = File("captions.vtt"),
            Ass = File("captions.ass"),
            Storyboard = File("storyboard.json"),
            AttributionJson = File("attribution.json"),
            AttributionText = File("attribution.txt"),
            Manifest = File("manifest.json"),
            Title = "Tides",
            Frame = new FrameSize(1920, 1080),
            Seconds = 60,
            Bytes = 20_000_000,
            Scenes = 10,
        };
    }
}

using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Music;
using TextToVideo.Rendering;
using TextToVideo.Requests;

namespace TextToVideo.Orchestrations;

/// <summary>Brings the music in; a video is made without it sooner than not at all.</summary>
internal sealed class MusicStage(IOrchestrationContext context, VideoRequest request, JobProgress progress)
{
    public async Task<MusicTrack?> RunAsync()
    {
        if (request.Music is null) return null;
        try
        {
            var imported = await context.CallActivityAsync<ImportedMusic>(nameof(ImportMusic), new MusicWish(request.Music, request.MusicMood, request.Seed), Retries.Usual);
            progress.Warn(imported.Warnings);
            return new MusicTrack(new MusicUse(imported.Key, request.MusicLevelDb) { Loop = imported.Loop }, imported.Attribution);
        }
        catch (TaskFailedException e) when (!JobEnding.Is(e.Code))
        {
            progress.Warn($"Made without music: {e.Failure.Message}");
            return null;
        }
    }
}

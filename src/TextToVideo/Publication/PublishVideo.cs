using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Costs;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;
using TextToVideo.Storyboards;

namespace TextToVideo.Publication;

/// <summary>
/// Activity: gives the job its files under their lasting names: the video, its thumbnail, subtitles, attribution and
/// manifest. Run again it writes the same again.
/// </summary>
public sealed class PublishVideo(IArtifactStore store, SubtitleFiles subtitles, ManifestFile manifests, CostLedger ledger) : Activity<PublicationPlan, VideoResult>
{
    public override async Task<VideoResult> RunAsync(ActivityContext context, PublicationPlan input, CancellationToken cancellationToken)
    {
        ArtifactKey File(string name) => JobKeys.File(input.JobId, name);
        Task WriteAsync(string name, byte[] content) => store.WriteAsync(File(name), content, WriteCondition.None, cancellationToken);

        // Of the whole job: what several videos have in common is bought once, and belongs to none of them alone.
        var cost = await ledger.FindAsync(RunId.Parse(context.InstanceId).JobId, cancellationToken);
        await store.CopyAsync(input.Finished.Thumbnail, File("thumbnail.jpg"), cancellationToken);
        var written = subtitles.Write(input);
        var findings = QualityCheck.Judge(input, written.Cues);
        var plan = input with { Warnings = [.. input.Warnings, .. QualityCheck.Warnings(findings)] };
        await WriteAsync("captions.srt", written.Srt);
        await WriteAsync("captions.vtt", written.Vtt);
        await WriteAsync("captions.ass", written.Ass);
        // A job's own is there already, as its user left it.
        if (input.StoryboardPlace is { } place) await store.CopyAsync(StoryboardPlace.KeyOf(place), File(KeepStoryboard.FileName), cancellationToken);
        await WriteAsync("attribution.json", AttributionFiles.Json(input.Attributions));
        await WriteAsync("attribution.txt", AttributionFiles.Text(input.Storyboard.Title, input.Attributions));
        await WriteAsync("manifest.json", await manifests.WriteAsync(plan, cost, cancellationToken));

        // Last, so that whoever finds the video finds the rest too.
        await store.CopyAsync(input.Finished.Video, File("video.mp4"), cancellationToken);
        return ResultOf(input, cost, File) with { QualityWarnings = [.. QualityCheck.Warnings(findings)] };
    }

    private static VideoResult ResultOf(PublicationPlan plan, JobCost? cost, Func<string, ArtifactKey> file) => new()
    {
        Video = file("video.mp4"),
        Thumbnail = file("thumbnail.jpg"),
        Srt = file("captions.srt"),
        Vtt = file("captions.vtt"),
        Ass = file("captions.ass"),
        Storyboard = file(KeepStoryboard.FileName),
        AttributionJson = file("attribution.json"),
        AttributionText = file("attribution.txt"),
        Manifest = file("manifest.json"),
        Title = plan.Storyboard.Title,
        Frame = plan.Settings.Frame,
        Seconds = plan.Finished.Facts.Seconds,
        Bytes = plan.Finished.Facts.Bytes,
        Scenes = plan.Scenes.Count,
        LoudnessLufs = plan.Finished.Facts.LoudnessLufs,
        TruePeakDbtp = plan.Finished.Facts.TruePeakDbtp,
        Voice = plan.Scenes.Select(scene => scene.Voice).FirstOrDefault(voice => voice is not null),
        WordTiming = plan.Scenes.Count == 0 ? null : plan.Scenes.Max(scene => scene.Words.Method),
        WordConfidence = plan.Scenes.Count == 0 ? null : plan.Scenes.Min(scene => scene.Words.Confidence),
        Cost = cost,
    };
}

using TextToVideo.Api.Links;
using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;

namespace TextToVideo.Api.Jobs;

/// <summary>Tells how an ended job ended, with fresh links to its files.</summary>
public sealed class ResultAnswers(FileLinks links)
{
    public async Task<ResultAnswer> FromAsync(JobView job, Uri publicBase, CancellationToken cancellationToken)
    {
        var status = JobAnswer.From(job);
        var answer = new ResultAnswer
        {
            JobId = status.JobId,
            Status = status.Status,
            Attempt = status.Attempt,
            Failure = status.Failure,
            Title = status.Title,
            Warnings = status.Warnings,
            Stages = status.Stages,
            Metadata = status.Metadata,
            Cost = status.Cost,
        };
        if (job.Variants is { } variants) answer = answer with { Variants = await Task.WhenAll(variants.Select(variant => FromAsync(variant, job.Attempt, publicBase, cancellationToken))) };
        var made = job.Video is { } own ? new EarlierVideo(job.Attempt, own) : job.Earlier;
        return made is null ? answer : await WithVideoAsync(answer with { VideoAttempt = made.Attempt }, made.Video, publicBase, cancellationToken);
    }

    private async Task<VariantResultAnswer> FromAsync(VariantView view, int attempt, Uri publicBase, CancellationToken cancellationToken)
    {
        var answer = new VariantResultAnswer
        {
            Name = view.Variant.Name,
            Aspect = view.Variant.Aspect,
            Language = view.Variant.Language,
            Captions = view.Variant.Captions,
            Status = view.Status.State,
            Failure = VariantAnswer.FailureOf(view),
            Warnings = [.. view.Status.Warnings.Select(MachinePaths.Hide)],
        };
        var made = view.Video is { } own ? new EarlierVideo(attempt, own) : view.Earlier;
        return made is null ? answer : await WithVideoAsync(answer with { VideoAttempt = made.Attempt }, made.Video, publicBase, cancellationToken);
    }

    private async Task<T> WithVideoAsync<T>(T answer, VideoResult video, Uri publicBase, CancellationToken cancellationToken)
        where T : VideoFiles
    {
        var expiry = links.NextExpiry();
        Task<string> LinkAsync(ArtifactKey key) => links.SignAsync(publicBase, JobKeys.OwnerOf(key), key.FileName, expiry, cancellationToken);
        VideoFiles files = answer;
        return (T)(files with
        {
            Title = video.Title,
            VideoUrl = await LinkAsync(video.Video),
            ThumbnailUrl = await LinkAsync(video.Thumbnail),
            SrtUrl = await LinkAsync(video.Srt),
            VttUrl = await LinkAsync(video.Vtt),
            AssUrl = await LinkAsync(video.Ass),
            StoryboardUrl = await LinkAsync(video.Storyboard),
            AttributionUrl = await LinkAsync(video.AttributionJson),
            AttributionTextUrl = await LinkAsync(video.AttributionText),
            ManifestUrl = await LinkAsync(video.Manifest),
            LinksExpireAt = expiry,
            DurationSeconds = video.Seconds,
            Bytes = video.Bytes,
            Width = video.Frame.Width,
            Height = video.Frame.Height,
            Scenes = video.Scenes,
            LoudnessLufs = video.LoudnessLufs,
            Voice = video.Voice,
            WordTiming = video.WordTiming,
        });
    }
}

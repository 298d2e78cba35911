using TextToVideo.Jobs;

namespace TextToVideo.Footage.Channels;

/// <summary>The clips of a channel's videos, oldest first.</summary>
public sealed record ChannelClips(IReadOnlyList<ChannelVideo> Videos)
{
    /// <summary>What a job chose and never showed is free again after this.</summary>
    private static readonly TimeSpan ChoiceHolds = TimeSpan.FromDays(1);

    /// <summary>Clips that another job showed in the channel's last videos, or is about to show.</summary>
    public IReadOnlyList<string> Recent(string exceptJob, int videos, DateTimeOffset now)
    {
        // The variants of a job are one video in several forms.
        var others = Videos.Where(video => VariantId.OwnerOf(video.JobId) != VariantId.OwnerOf(exceptJob)).ToList();
        var shown = others.Where(video => video.IsPublished).GroupBy(video => VariantId.OwnerOf(video.JobId)).TakeLast(videos).SelectMany(variants => variants);
        var chosen = others.Where(video => !video.IsPublished && now - video.At < ChoiceHolds);
        return [.. shown.Concat(chosen).SelectMany(video => video.Clips).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Adds a video in place of what its job said before, and forgets those that no setting can ask for.</summary>
    public ChannelClips With(ChannelVideo video) => new([.. Videos.Where(other => other.JobId != video.JobId).TakeLast(ChannelOptions.MostVideos - 1), video]);
}

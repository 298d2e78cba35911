using TextToVideo.Speech;

namespace TextToVideo.Api.Jobs;

/// <summary>A finished video: where its files are, and what it is. All null where there is none.</summary>
public abstract record VideoFiles
{
    public string? Title { get; init; }

    /// <summary>This and all other addresses of files are good until <see cref="LinksExpireAt"/>.</summary>
    public string? VideoUrl { get; init; }

    public string? ThumbnailUrl { get; init; }

    public string? SrtUrl { get; init; }

    public string? VttUrl { get; init; }

    public string? AssUrl { get; init; }

    public string? StoryboardUrl { get; init; }

    public string? AttributionUrl { get; init; }

    public string? AttributionTextUrl { get; init; }

    public string? ManifestUrl { get; init; }

    public DateTimeOffset? LinksExpireAt { get; init; }

    public double? DurationSeconds { get; init; }

    /// <summary>Of the video.</summary>
    public long? Bytes { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    public int? Scenes { get; init; }

    public double? LoudnessLufs { get; init; }

    /// <summary>Null where nothing could be spoken.</summary>
    public string? Voice { get; init; }

    /// <summary>The least sure method that any scene needed.</summary>
    public WordTimingMethod? WordTiming { get; init; }
}

using System.Text.Json.Serialization;
using TextToVideo.Rendering;

namespace TextToVideo.Requests;

[JsonConverter(typeof(JsonStringEnumConverter<Quality>))]
public enum Quality
{
    /// <summary>1280x720, 720x1280 or 720x720.</summary>
    [JsonStringEnumMemberName("low")]
    Low,

    /// <summary>1920x1080, 1080x1920 or 1080x1080.</summary>
    [JsonStringEnumMemberName("medium")]
    Medium,

    /// <summary>3840x2160, 2160x3840 or 2160x2160.</summary>
    [JsonStringEnumMemberName("high")]
    High,
}

public static class QualityExtensions
{
    /// <summary>Of the video that the request makes.</summary>
    public static FrameSize Frame(this VideoRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var full = request.Quality.FrameSizeFor(request.Aspect);
        return request.Draft ? new FrameSize(full.Width / 2, full.Height / 2) : full;
    }

    public static FrameSize FrameSizeFor(this Quality quality, Aspect aspect)
    {
        var (longSide, shortSide) = quality switch
        {
            Quality.Low => (1280, 720),
            Quality.Medium => (1920, 1080),
            _ => (3840, 2160),
        };
        return aspect switch
        {
            Aspect.Landscape => new FrameSize(longSide, shortSide),
            Aspect.Portrait => new FrameSize(shortSide, longSide),
            _ => new FrameSize(shortSide, shortSide),
        };
    }
}

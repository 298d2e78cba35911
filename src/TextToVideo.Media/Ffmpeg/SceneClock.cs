using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>
/// Inside the graphs of a shot, time counts from one second before its scene: a joint shows a scene before its first
/// and after its last frame, and filters take no negative times. Motion is a function of this time alone, so bodies and
/// joints of a scene meet without a jump.
/// </summary>
internal static class SceneClock
{
    /// <summary>By how many frames a picture may be shown beyond its scene, on either side.</summary>
    public const int MarginFrames = 15;

    public const int FramesBefore = FrameRate.FramesPerSecond;

    /// <summary>The frame of the scene, in filters that know `t`.</summary>
    public const string FrameNow = "(round(30*t)-30)";

    /// <summary>0 to 1 over the whole scene and its margins.</summary>
    public static string Progress(string frame, int sceneFrames) => $"clip(({frame}+{MarginFrames})/{sceneFrames + (2 * MarginFrames)},0,1)";

    /// <summary>Numbers frames as they come, from the given frame of the scene on.</summary>
    public static string Stamp(int firstFrame) => $"settb=1/{FrameRate.FramesPerSecond},setpts=N+{firstFrame + FramesBefore}";

    /// <summary>Ends a stream of frames of a scene; the given frame is not among them.</summary>
    public static string EndBefore(int frame) => $"trim=end_pts={frame + FramesBefore}";

    /// <summary>From a frame of the scene on; for `enable`.</summary>
    public static string From(int frame) => $"gte(round({FrameRate.FramesPerSecond}*t),{frame + FramesBefore})";

    /// <summary>From a time of the scene on; for `enable`.</summary>
    public static string FromSeconds(double sceneSeconds) => $"gte(t,{SecondsAt(sceneSeconds):0.######})";

    public static double SecondsAt(double sceneSeconds) => sceneSeconds + ((double)FramesBefore / FrameRate.FramesPerSecond);
}

namespace TextToVideo.Rendering;

/// <summary>Where every scene stands in the video. All in frames, so that nothing drifts.</summary>
/// <param name="JointFrames">Length of each joint; 0: hard cuts.</param>
public sealed record Timeline(IReadOnlyList<SceneSpan> Scenes, int JointFrames)
{
    /// <summary>Of a clip before the first scene.</summary>
    public int IntroFrames { get; init; }

    /// <summary>Of a clip after the last scene.</summary>
    public int OutroFrames { get; init; }

    public int TotalFrames => Scenes.Count == 0 ? 0 : Scenes[^1].EndFrame + OutroFrames;

    /// <summary>The same scenes, as much later as the first clip lasts.</summary>
    public Timeline Between(int introFrames, int outroFrames) => this with
    {
        Scenes = [.. Scenes.Select(scene => scene with { StartFrame = scene.StartFrame + introFrames, EndFrame = scene.EndFrame + introFrames })],
        IntroFrames = IntroFrames + introFrames,
        OutroFrames = OutroFrames + outroFrames,
    };
}

/// <param name="NarrationOffset">From the scene's start to its first spoken sound.</param>
public sealed record SceneSpan(int StartFrame, int EndFrame, TimeSpan NarrationOffset)
{
    public int Frames => EndFrame - StartFrame;

    public TimeSpan Start => FrameRate.ToTime(StartFrame);

    public TimeSpan Length => FrameRate.ToTime(Frames);
}

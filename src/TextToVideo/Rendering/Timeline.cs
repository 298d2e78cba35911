namespace TextToVideo.Rendering;

/// <summary>Where every scene stands in the video. All in frames, so that nothing drifts.</summary>
/// <param name="JointFrames">Length of each joint; 0: hard cuts.</param>
public sealed record Timeline(IReadOnlyList<SceneSpan> Scenes, int JointFrames)
{
    public int TotalFrames => Scenes.Count == 0 ? 0 : Scenes[^1].EndFrame;
}

/// <param name="NarrationOffset">From the scene's start to its first spoken sound.</param>
public sealed record SceneSpan(int StartFrame, int EndFrame, TimeSpan NarrationOffset)
{
    public int Frames => EndFrame - StartFrame;

    public TimeSpan Start => FrameRate.ToTime(StartFrame);

    public TimeSpan Length => FrameRate.ToTime(Frames);
}

namespace TextToVideo.Media.Ffmpeg.Encoders;

/// <param name="Name">As ffmpeg calls it: `libx264`, `h264_nvenc`.</param>
/// <param name="Arguments">Choice, quality and speed of the encoder.</param>
internal sealed record VideoEncoder(string Name, IReadOnlyList<string> Arguments)
{
    /// <summary>Before the inputs: the device that encodes.</summary>
    public IReadOnlyList<string> DeviceArguments { get; init; } = [];

    /// <summary>Brings pictures onto the device; null: it takes them from memory.</summary>
    public string? UploadFilter { get; init; }
}

namespace TextToVideo.Media.Whisper;

/// <summary>A published model in the ggml format.</summary>
/// <param name="Name">`base.en`; those without `.en` know 99 languages.</param>
/// <param name="TimeWarping">Which attention heads tell its time, by the name that `-dtw` knows.</param>
public sealed record WhisperModelFile(string Name, long Bytes, string Sha256, string TimeWarping)
{
    public string FileName => $"ggml-{Name}.bin";

    /// <summary>`148 MB`.</summary>
    public string Size => FormattableString.Invariant($"{Bytes / 1_000_000.0:#,0} MB");
}

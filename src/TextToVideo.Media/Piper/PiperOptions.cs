using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Media.Piper;

public sealed class PiperOptions
{
    public const string Section = "Piper";

    /// <summary>Voices (`en_US-lessac-medium.onnx` with `en_US-lessac-medium.onnx.json` beside it) or folders of them.</summary>
    public IReadOnlyList<string> Voices { get; set; } = [];

    /// <summary>Seconds between sentences, 0 to 3.</summary>
    [Range(0, 3)]
    public double SentenceSilenceSeconds { get; set; } = 0.3;
}

using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Media.Speech;

public sealed class SpeechOptions
{
    public const string Section = "Speech";

    /// <summary>Engines in the order in which they are asked for a language, where no voice is named. Those not listed come after.</summary>
    [Required, MinLength(1)]
    public IReadOnlyList<string> PreferredEngines { get; set; } = ["flite", "piper", "espeak"];
}

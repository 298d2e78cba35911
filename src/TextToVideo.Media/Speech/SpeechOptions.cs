namespace TextToVideo.Media.Speech;

public sealed class SpeechOptions
{
    public const string Section = "Speech";

    private static readonly string[] DefaultEngines = ["flite", "piper", "espeak"];
    private static readonly string[] DefaultAligners = ["whisper", "whisper-cli", "pocketsphinx", "estimate"];

    // Empty by default: configuration adds to a list, it does not replace it.

    /// <summary>Engines in the order in which they are asked for a language, where no voice is named. Those not listed come after. Default: flite, piper, espeak.</summary>
    public IReadOnlyList<string> PreferredEngines { get; set; } = [];

    /// <summary>Aligners in the order in which they are asked. Those not listed come after them, but before a last estimate. Default: whisper, whisper-cli, pocketsphinx, estimate.</summary>
    public IReadOnlyList<string> AlignerOrder { get; set; } = [];

    internal IReadOnlyList<string> EnginesInOrder => PreferredEngines.Count > 0 ? PreferredEngines : DefaultEngines;

    internal IReadOnlyList<string> AlignersInOrder => AlignerOrder.Count > 0 ? AlignerOrder : DefaultAligners;
}

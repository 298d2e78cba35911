using TextToVideo.Failures;

namespace TextToVideo.Speech;

/// <summary>The text has no word that a voice could say: marks or pictures alone.</summary>
public sealed class NothingToSayException(string text)
    : TextToVideoException("speech.nothing_to_say", FailureCategory.Validation, $"There is nothing to say in '{(text.Length <= 60 ? text : text[..60] + "...")}'.");

using TextToVideo.Failures;

namespace TextToVideo.Providers.Speech;

internal static class SpeechFailures
{
    public static TextToVideoException NothingToSay() => new("speech.empty", FailureCategory.Validation, "There is nothing to say in this text.");
}

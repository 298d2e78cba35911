namespace TextToVideo.Speech;

/// <summary>An engine that speaks.</summary>
public interface ISpeechSynthesizer
{
    /// <summary>`flite`, `espeak`, `openai`: the first part of its voices' names.</summary>
    string Engine { get; }

    /// <summary>Empty where the engine is not installed or not set up.</summary>
    /// <exception cref="Failures.TextToVideoException">A service that should have voices cannot be asked.</exception>
    Task<IReadOnlyList<Voice>> ListVoicesAsync(CancellationToken cancellationToken);

    /// <summary>What this machine's settings make of a voice; empty where it is as delivered. Another one is another recording.</summary>
    /// <param name="voice">Its name, which this engine may not have.</param>
    string SettingsOf(string voice) => "";

    /// <summary>Writes a mono 16-bit WAV, at the engine's own sample rate, untrimmed. The rate, and a pitch where the voice shifts it, are the engine's work.</summary>
    /// <exception cref="Failures.TextToVideoException">`speech.*`, or a service's own, such as `openai.rate_limited`.</exception>
    Task<SpokenText> SpeakAsync(SpeechBrief brief, string wavPath, CancellationToken cancellationToken);
}

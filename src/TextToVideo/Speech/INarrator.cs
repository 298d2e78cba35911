namespace TextToVideo.Speech;

/// <summary>Speaks a text with the voice asked for, or the best there is, ready to be laid on a timeline.</summary>
public interface INarrator
{
    /// <summary>What this machine's settings make of a voice; empty where it is as delivered. Part of the recording's key.</summary>
    string SettingsOf(string voiceName) => "";

    /// <summary>Writes a mono 16-bit WAV: silence trimmed at both ends, over-long pauses shortened, no clicks.</summary>
    /// <exception cref="Failures.TextToVideoException">`speech.no_voice` where nothing here speaks the language; `speech.*`</exception>
    Task<Narration> NarrateAsync(NarrationBrief brief, string wavPath, CancellationToken cancellationToken);
}

using TextToVideo.Failures;

namespace TextToVideo.Speech;

/// <summary>Chooses among the voices that the engines have now; everyone who needs to know who speaks asks here.</summary>
public sealed class VoiceFinder(IEnumerable<ISpeechSynthesizer> engines, VoiceChoice? choice = null)
{
    private readonly VoiceChoice _choice = choice ?? new VoiceChoice([]);
    private readonly VoiceList _all = new(engines);

    /// <summary>Of the named voice's engine alone, or of all: one engine that is out of order is no reason not to speak with another.</summary>
    /// <param name="name">Null: the best for the language.</param>
    /// <param name="warnings">Added to: engines that could not be asked; a named voice that does not speak the language.</param>
    /// <exception cref="TextToVideoException">`speech.no_voice`; `speech.voice_unknown`; what the named voice's engine says where it cannot be asked.</exception>
    public async Task<Voice> FindAsync(string? name, string language, ICollection<string> warnings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(warnings);
        if (engines.FirstOrDefault(engine => name?.StartsWith(engine.Engine + ":", StringComparison.Ordinal) == true) is { } own)
            return _choice.Choose(await own.ListVoicesAsync(cancellationToken), name, language, warnings);
        var found = await _all.ReadAsync(cancellationToken);
        foreach (var warning in found.Warnings) warnings.Add(warning);
        return _choice.Choose(found.Voices, name, language, warnings);
    }
}

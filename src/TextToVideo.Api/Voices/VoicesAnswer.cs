using TextToVideo.Speech;

namespace TextToVideo.Api.Voices;

/// <param name="Warnings">Engines that could not be asked.</param>
public sealed record VoicesAnswer(IReadOnlyList<Voice> Voices, IReadOnlyList<string> Warnings);

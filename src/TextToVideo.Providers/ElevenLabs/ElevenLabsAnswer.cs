using System.Text.Json.Serialization;

namespace TextToVideo.Providers.ElevenLabs;

/// <param name="Alignment">Of the text as sent; may be null.</param>
/// <param name="NormalizedAlignment">Of the text as read ("12" is "twelve" there); may be null.</param>
internal sealed record ElevenLabsSpeech(string? AudioBase64, ElevenLabsAlignment? Alignment, ElevenLabsAlignment? NormalizedAlignment);

internal sealed record ElevenLabsAlignment(
    IReadOnlyList<string?>? Characters,
    IReadOnlyList<double>? CharacterStartTimesSeconds,
    IReadOnlyList<double>? CharacterEndTimesSeconds);

internal sealed record ElevenLabsVoices(IReadOnlyList<ElevenLabsVoice>? Voices);

internal sealed record ElevenLabsVoice(string? VoiceId, IReadOnlyDictionary<string, string?>? Labels, IReadOnlyList<ElevenLabsLanguage>? VerifiedLanguages);

internal sealed record ElevenLabsLanguage(string? Language);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ElevenLabsSpeech))]
[JsonSerializable(typeof(ElevenLabsVoices))]
internal sealed partial class ElevenLabsJson : JsonSerializerContext;

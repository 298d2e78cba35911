using System.Text.Json.Serialization;

namespace TextToVideo.Media.Piper;

/// <summary>What the product needs of a voice's `.onnx.json`.</summary>
internal sealed record PiperVoiceFile(
    [property: JsonPropertyName("audio")] PiperAudio? Audio,
    [property: JsonPropertyName("language")] PiperLanguage? Language,
    [property: JsonPropertyName("espeak")] PiperEspeak? Espeak);

internal sealed record PiperAudio([property: JsonPropertyName("sample_rate")] int SampleRateHz);

/// <param name="Code">`en_US`; older files lack it.</param>
internal sealed record PiperLanguage([property: JsonPropertyName("code")] string? Code);

/// <param name="Voice">The language of the phonemes: `en-us`.</param>
internal sealed record PiperEspeak([property: JsonPropertyName("voice")] string? Voice);

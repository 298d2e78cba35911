using System.Text.Json.Serialization;

namespace TextToVideo.Providers.AzureSpeech;

/// <summary>A voice as the service lists it. Its numbers are strings.</summary>
internal sealed record AzureVoice(
    string? ShortName,
    string? Gender,
    string? Locale,
    IReadOnlyList<string>? SecondaryLocaleList,
    string? Status,
    double? WordsPerMinute);

[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(List<AzureVoice>))]
internal sealed partial class AzureVoiceJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace TextToVideo.Providers.OpenAi;

/// <param name="Words">Null or empty where the model tells no times.</param>
internal sealed record TranscriptionAnswer(string? Text, IReadOnlyList<TranscribedWord?>? Words);

/// <param name="Start">Seconds.</param>
internal sealed record TranscribedWord(string? Word, double? Start, double? End);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(TranscriptionAnswer))]
internal sealed partial class TranscriptionJson : JsonSerializerContext;

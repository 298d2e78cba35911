namespace TextToVideo.Providers.OpenAi;

/// <summary>An answer as understood.</summary>
/// <param name="Value">Null: it cannot be used at all.</param>
/// <param name="Fault">What the model should do better, told to the model; null: nothing.</param>
internal sealed record ChatReading<T>(T? Value, string? Fault)
    where T : class;

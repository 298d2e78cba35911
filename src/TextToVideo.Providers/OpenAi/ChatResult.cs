using TextToVideo.Costs;

namespace TextToVideo.Providers.OpenAi;

/// <summary>What came of asking, the one repair included.</summary>
/// <param name="Value">Null: nothing that can be used.</param>
/// <param name="Fault">What is still not as asked for; null: all is.</param>
/// <param name="Usage">Of all that was asked.</param>
internal sealed record ChatResult<T>(T? Value, string? Fault, IReadOnlyList<ProviderUsage> Usage)
    where T : class;

namespace TextToVideo.Providers.OpenAi;

/// <summary>List prices in US dollars for a million tokens. Prices change: configured ones win, and models that are not listed cost "unknown", not nothing.</summary>
public static class PriceTable
{
    public static DateOnly AsOf { get; } = new(2025, 8, 1);

    private static readonly Dictionary<string, (decimal Input, decimal Output)> Prices = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gpt-4.1"] = (2.00m, 8.00m),
        ["gpt-4.1-mini"] = (0.40m, 1.60m),
        ["gpt-4.1-nano"] = (0.10m, 0.40m),
        ["gpt-4o"] = (2.50m, 10.00m),
        ["gpt-4o-mini"] = (0.15m, 0.60m),
    };

    /// <param name="model">As asked for: `gpt-4.1-mini`, or dated `gpt-4.1-mini-2025-04-14`.</param>
    public static (decimal Input, decimal Output)? Find(string model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (Prices.TryGetValue(model, out var exact)) return exact;
        const int DateLength = 11; // "-2025-04-14"
        return model.Length > DateLength && model[^DateLength] == '-' && Prices.TryGetValue(model[..^DateLength], out var dated) ? dated : null;
    }
}

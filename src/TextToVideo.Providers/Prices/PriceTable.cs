using TextToVideo.Costs;

namespace TextToVideo.Providers.Prices;

/// <summary>
/// List prices in US dollars, written down from memory at its date, not read from any service. Prices change and depend on
/// the plan: configured ones win, and models that are not listed cost "unknown", not nothing.
/// </summary>
public static class PriceTable
{
    public const int Million = 1_000_000;

    public static DateOnly AsOf { get; } = new(2025, 8, 1);

    private static readonly Dictionary<string, (decimal Input, decimal Output)> Chats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gpt-4.1"] = (2.00m, 8.00m),
        ["gpt-4.1-mini"] = (0.40m, 1.60m),
        ["gpt-4.1-nano"] = (0.10m, 0.40m),
        ["gpt-4o"] = (2.50m, 10.00m),
        ["gpt-4o-mini"] = (0.15m, 0.60m),
    };

    // gpt-4o-mini-tts is billed by tokens of sound; at its usual pace that comes to what tts-1 asks for the characters.
    private static readonly Dictionary<string, decimal> MillionCharacters = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tts-1"] = 15,
        ["tts-1-hd"] = 30,
        ["gpt-4o-mini-tts"] = 15,
        ["azure_speech"] = 15,
        ["elevenlabs"] = 200,
    };

    private static readonly Dictionary<string, decimal> Minutes = new(StringComparer.OrdinalIgnoreCase) { ["whisper-1"] = 0.006m };

    /// <param name="model">As asked for: `gpt-4.1-mini`, or dated `gpt-4.1-mini-2025-04-14`.</param>
    /// <param name="input">For a million, as configured; null: from the table.</param>
    public static (UnitPrice Input, UnitPrice Output) Tokens(string model, decimal? input, decimal? output)
    {
        ArgumentNullException.ThrowIfNull(model);
        var listed = Find(model);
        return (Of(CostUnit.InputToken, Million, input, listed?.Input), Of(CostUnit.OutputToken, Million, output, listed?.Output));
    }

    /// <param name="what">A model, or a service that has one price.</param>
    public static UnitPrice Characters(string what, decimal? configured) =>
        Of(CostUnit.Character, Million, configured, MillionCharacters.TryGetValue(what, out var listed) ? listed : null);

    public static UnitPrice Sound(string model, decimal? configured) =>
        Of(CostUnit.Minute, 1, configured, Minutes.TryGetValue(model, out var listed) ? listed : null);

    private static UnitPrice Of(string unit, int per, decimal? configured, decimal? listed) =>
        new(unit, configured ?? listed, per, configured is null && listed is not null ? AsOf : null);

    private static (decimal Input, decimal Output)? Find(string model)
    {
        if (Chats.TryGetValue(model, out var exact)) return exact;
        const int DateLength = 11; // "-2025-04-14"
        return model.Length > DateLength && model[^DateLength] == '-' && Chats.TryGetValue(model[..^DateLength], out var dated) ? dated : null;
    }
}

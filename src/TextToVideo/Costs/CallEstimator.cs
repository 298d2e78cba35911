using TextToVideo.Scripts;
using TextToVideo.Speech;

namespace TextToVideo.Costs;

/// <summary>Guesses what a video's calls of paid services come to. Nothing is asked of them for it.</summary>
public sealed class CallEstimator(IEnumerable<QuotedService> services)
{
    // Rules of thumb for English, not measured: characters and words to a token, and what instructions and schema may take. What a job really
    // used is in its ledger.
    private const double CharactersPerToken = 4;
    private const double TokensPerWord = 1.4;
    private const int ScriptInstructionTokens = 500;
    private const int PlanInstructionTokens = 450;
    private const int PlanTokensPerScene = 90;

    // From the specific query to the general; the first often gives enough.
    private const int SearchesPerScene = 3;

    /// <param name="isWritten">A language model writes the script first.</param>
    /// <param name="notes">Added to where a figure is a bound and not a guess.</param>
    public IReadOnlyList<CostLine> Estimate(string text, int words, int scenes, double seconds, bool isWritten, Voice? voice, ICollection<string> notes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(notes);
        var lines = new List<CostLine>();
        foreach (var service in services)
        {
            if (service.Operation == PaidOperation.Transcription)
            {
                if (voice is null || voice.GivesWordTimes) continue;
                notes.Add(CountedFirst(service.Provider));
            }
            lines.AddRange(service.Prices.Select(price => LineOf(service, price, UnitsOf(price.Unit))));
        }
        if (lines.Any(line => line.Unit == CostUnit.OutputToken)) notes.Add("Tokens are counted for answers that are right at once; one that has to be put right costs as much again.");
        if (lines.Any(line => line.Operation == PaidOperation.Search)) notes.Add("Searches are free but count against the libraries' limits; those of the last 24 hours are not repeated.");
        return lines;

        decimal UnitsOf(string unit) => unit switch
        {
            CostUnit.InputToken => (isWritten ? ScriptInstructionTokens + (int)(text.Length / CharactersPerToken) : 0) + PlanInstructionTokens + (int)(words * TokensPerWord),
            CostUnit.OutputToken => (isWritten ? (int)(words * TokensPerWord) : 0) + (int)(words * TokensPerWord) + (scenes * PlanTokensPerScene),
            CostUnit.Minute => Math.Round((decimal)seconds / 60, 3),
            CostUnit.Request => scenes * SearchesPerScene,
            _ => 0,
        };
    }

    /// <summary>A voice's line; null where it is free.</summary>
    public static CostLine? Speech(Voice? voice, int characters) => voice is not { UsdPerMillionCharacters: > 0 } ? null : LineOf(
        new QuotedService(voice.Engine, PaidOperation.Speech, voice.Name, []),
        new UnitPrice(CostUnit.Character, voice.UsdPerMillionCharacters, 1_000_000, voice.PricesAsOf),
        characters);

    /// <summary>Of a translation: about as many words out as in.</summary>
    public IReadOnlyList<CostLine> Translation(string text)
    {
        var tokens = (int)(ScriptWords.Split(text).Count * TokensPerWord);
        return LinesOf(PaidOperation.Chat, unit => unit == CostUnit.InputToken ? ScriptInstructionTokens + tokens : tokens);
    }

    /// <summary>Of a narration whose voice does not tell when each word is said.</summary>
    public IReadOnlyList<CostLine> Transcription(double seconds, ICollection<string> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        var lines = LinesOf(PaidOperation.Transcription, _ => Math.Round((decimal)seconds / 60, 3));
        foreach (var provider in lines.Select(line => line.Provider).Distinct()) notes.Add(CountedFirst(provider));
        return lines;
    }

    /// <summary>One line for each kind of call.</summary>
    public static IReadOnlyList<CostLine> Join(IEnumerable<CostLine> lines) =>
    [
        .. lines.GroupBy(line => (line.Provider, line.Operation, line.Model, line.Unit)).Select(same => same.First() with
        {
            Units = same.Sum(line => line.Units),
            Amount = same.Any(line => line.Amount is null) ? null : same.Sum(line => line.Amount),
        }),
    ];

    private static string CountedFirst(string provider) => $"Transcription by {provider} is counted as if no local aligner came before it.";

    private IReadOnlyList<CostLine> LinesOf(string operation, Func<string, decimal> units) =>
        [.. services.Where(service => service.Operation == operation).SelectMany(service => service.Prices.Select(price => LineOf(service, price, units(price.Unit))))];

    private static CostLine LineOf(QuotedService service, UnitPrice price, decimal units) => new()
    {
        Provider = service.Provider,
        Operation = service.Operation,
        Model = service.Model,
        Unit = price.Unit,
        Units = units,
        Price = price.Usd,
        Per = price.Per,
        Amount = price.Of(units).Usd is { } usd ? Math.Round(usd, JobCost.Decimals) : null,
        PricesAsOf = price.AsOf,
    };
}

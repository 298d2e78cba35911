using System.Globalization;
using TextToVideo.Costs;

namespace TextToVideo.Cli.Display;

/// <summary>Says what a job cost, a line for each thing bought.</summary>
internal static class CostReport
{
    public static IEnumerable<string> Lines(JobCost? cost)
    {
        if (cost is null or { Lines: [], Limit: null }) yield break;
        var limit = cost.Limit is { } most ? $" of at most {Money(most)}" : "";
        var saved = cost.Saved > 0 ? $", {Money(cost.Saved)} saved" : "";
        var unknown = cost.IsComplete ? "" : ", and what has no known price";
        yield return $"Cost: {Money(cost.Total)}{limit}{unknown}{saved}.";
        foreach (var line in cost.Lines) yield return "  " + LineOf(line);
    }

    private static string LineOf(CostLine line)
    {
        var what = line.Model is null ? $"{line.Provider} {line.Operation}" : $"{line.Provider} {line.Operation} ({line.Model})";
        var units = $"{Number(line.Units)} {Words(line.Unit)}";
        if (line.SavedUnits > 0) units += $", {Number(line.SavedUnits)} saved";
        if (line.UnconfirmedUnits > 0) units += $", {Number(line.UnconfirmedUnits)} perhaps billed";
        var price = line.Price is 0 ? "free" : line.Amount is { } amount ? Money(amount) : "price not known";
        var date = line.PricesAsOf is { } asOf ? $" by prices of {asOf:yyyy-MM-dd}" : "";
        return $"{what}: {units}: {price}{date}";
    }

    private static string Words(string unit) => unit.Replace('_', ' ') + "s";

    private static string Number(decimal number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Money(decimal usd) => string.Create(CultureInfo.InvariantCulture, $"{usd:0.00####} {JobCost.PriceCurrency}");
}

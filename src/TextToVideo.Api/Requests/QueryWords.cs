using System.Globalization;
using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Problems;
using TextToVideo.Requests;

namespace TextToVideo.Api.Requests;

/// <summary>Reads query parameters in the words that JSON uses.</summary>
internal static class QueryWords
{
    /// <summary>Keys of the Functions host may come in the query of any request.</summary>
    private static readonly string[] OfTheHost = ["code", "clientId"];

    /// <summary>Where a parameter decides what is done or listed, one that is spelled wrong must not be passed over in silence.</summary>
    /// <exception cref="RefusedException">There is another parameter.</exception>
    public static void AllowOnly(HttpRequest request, params ReadOnlySpan<string> names)
    {
        foreach (var given in request.Query.Keys)
        {
            if (!names.Contains(given, StringComparer.OrdinalIgnoreCase) && !OfTheHost.Contains(given, StringComparer.OrdinalIgnoreCase))
                throw RefusedException.BadQuery(given, $"is not known here; known: {string.Join(", ", names)}.");
        }
    }

    /// <returns>Null where it is not given.</returns>
    public static T? ReadOne<T>(HttpRequest request, string name, IReadOnlyCollection<T> allowed)
        where T : struct, Enum =>
        request.Query[name].ToString() is { Length: > 0 } word ? Parse(name, word, allowed) : null;

    /// <summary>Repeated, or parted by commas.</summary>
    public static IReadOnlyCollection<T> ReadMany<T>(HttpRequest request, string name, IReadOnlyCollection<T> allowed)
        where T : struct, Enum =>
        [.. request.Query[name].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(word => Parse(name, word, allowed)).Distinct()];

    public static string ReadChoice(HttpRequest request, string name, IReadOnlyList<string> allowed)
    {
        var word = request.Query[name].ToString();
        if (word.Length == 0) return allowed[0];
        return allowed.Contains(word, StringComparer.Ordinal) ? word : throw RefusedException.BadQuery(name, $"must be one of {string.Join(", ", allowed)}.");
    }

    public static int? ReadNumber(HttpRequest request, string name, int least, int most)
    {
        var text = request.Query[name].ToString();
        if (text.Length == 0) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw RefusedException.BadQuery(name, $"must be a number from {least} to {most}.");
    }

    public static decimal? ReadAmount(HttpRequest request, string name, double most)
    {
        var text = request.Query[name].ToString();
        if (text.Length == 0) return null;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount <= (decimal)most
            ? amount
            : throw RefusedException.BadQuery(name, string.Create(CultureInfo.InvariantCulture, $"must be an amount from 0 to {most:0}, such as 0.25."));
    }

    private static T Parse<T>(string name, string word, IReadOnlyCollection<T> allowed)
        where T : struct, Enum
    {
        foreach (var value in allowed)
        {
            if (RequestJson.WordOf(value).Equals(word, StringComparison.OrdinalIgnoreCase)) return value;
        }
        throw RefusedException.BadQuery(name, $"must be one of {string.Join(", ", allowed.Select(RequestJson.WordOf))}.");
    }
}

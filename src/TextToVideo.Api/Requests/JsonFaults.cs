using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Problems;
using TextToVideo.Requests;

namespace TextToVideo.Api.Requests;

/// <summary>Says what is wrong with JSON in words of the API: the serializer's own name .NET types, which are nobody's business.</summary>
internal static partial class JsonFaults
{
    /// <summary>A fault of a field becomes one like those of the validator; text that is no JSON at all stays an exception.</summary>
    public static Exception Explain(JsonException e, Type root)
    {
        if (Unmapped().Match(e.Message) is { Success: true } unmapped)
        {
            return Invalid(FieldOf(e.Path, unmapped.Groups[1].Value), FaultCode.Unknown, "There is no such field; check its spelling.");
        }
        if (Missing().Match(e.Message) is { Success: true } missing)
        {
            var fields = Name().Matches(missing.Groups[1].Value).Select(match => match.Groups[1].Value);
            return new InvalidRequestException([.. fields.Select(field => new RequestFault(FieldOf(Inside(e.Path, field), field), FaultCode.Required, "It is missing."))]);
        }
        if (Doubled().Match(e.Message) is { Success: true } doubled)
        {
            return Invalid(FieldOf(e.Path, doubled.Groups[1].Value), FaultCode.Duplicate, "It is there twice; give it once.");
        }
        if (e.Path is { Length: > 1 } path && !IsSyntax(e))
        {
            return Invalid(FieldOf(path, ""), FaultCode.Malformed, $"It cannot be read; {JsonExpectation.At(root, path) ?? "check its type"}.");
        }
        return e;
    }

    public static Problem ProblemOf(JsonException e)
    {
        if (!IsSyntax(e)) return ProblemMap.Make(StatusCodes.Status400BadRequest, "request.not_json", "The body is no JSON object; send one.");
        var where = e.LineNumber is { } line ? $" (line {line + 1}, byte {e.BytePositionInLine + 1})" : "";
        return ProblemMap.Make(StatusCodes.Status400BadRequest, "request.not_json", $"The body is not JSON{where}.");
    }

    private static InvalidRequestException Invalid(string field, string code, string message) => new([new RequestFault(field, code, message)]);

    /// <summary>The reader's errors come from inside; those of conversions do not.</summary>
    private static bool IsSyntax(JsonException e) => e.InnerException is JsonException;

    private static string Inside(string? path, string field) => $"{path ?? "$"}.{field}";

    /// <summary>`$.scenes[2].text` is `scenes[2].text` to the user.</summary>
    private static string FieldOf(string? path, string otherwise)
    {
        var field = path is null or "$" ? otherwise : path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path[1..];
        var shown = field.Length > 100 ? field[..100] + "…" : field;
        return string.Concat(shown.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c));
    }

    [GeneratedRegex("^The JSON property '(.*)' could not be mapped", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Unmapped();

    [GeneratedRegex("^Duplicate property '(.*?)'", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();

    [GeneratedRegex("missing required properties including: (.*)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Missing();

    [GeneratedRegex("'([^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}

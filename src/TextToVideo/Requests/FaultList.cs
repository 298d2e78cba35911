using System.Globalization;

namespace TextToVideo.Requests;

/// <summary>Gathers faults, and words those that several fields share.</summary>
internal sealed class FaultList
{
    private const int ShownCharacters = 40;
    private const int ShownOfAPath = 200;

    private readonly List<RequestFault> _faults = [];

    public IReadOnlyList<RequestFault> Faults => _faults;

    public void Add(string field, string code, string message) => _faults.Add(new RequestFault(field, code, message));

    public void Require(string field, string message) => Add(field, FaultCode.Required, message);

    public void CheckLength(string field, string value, int most)
    {
        if (value.Length <= most) return;
        Add(field, FaultCode.TooLong, $"{Quote(value)} has {Number(value.Length)} characters; at most {Number(most)} are allowed.");
    }

    /// <param name="unit">With a leading blank, such as " seconds"; may be empty.</param>
    public void CheckRange(string field, double value, double least, double most, string unit)
    {
        // Negated, so that NaN is caught too.
        if (!(value >= least && value <= most))
        {
            Add(field, FaultCode.OutOfRange, $"{Number(value)} is out of range; give {Number(least)} to {Number(most)}{unit}.");
        }
    }

    public void CheckKnown<T>(string field, T value)
        where T : struct, Enum
    {
        // JSON may hold a number where a word belongs.
        if (!Enum.IsDefined(value)) Add(field, FaultCode.Unknown, $"{value:D} is none of its values; give one of their names.");
    }

    /// <summary>The value as it may stand in a message: short, on one line, nothing that a terminal would obey.</summary>
    public static string Quote(string value)
    {
        var shown = value.Length <= ShownCharacters ? value : string.Concat(value.AsSpan(0, CutBefore(value)), "…");
        return $"\"{Plain(shown)}\"";
    }

    /// <summary>A path in the same way; what tells one from others stands at its end, so of a long one the beginning is left out.</summary>
    public static string QuotePath(string path)
    {
        if (path.Length <= ShownOfAPath) return $"\"{Plain(path)}\"";
        var from = path.Length - ShownOfAPath;
        return $"\"…{Plain(path[(char.IsLowSurrogate(path[from]) ? from + 1 : from)..])}\"";
    }

    public static string Number(double value) => value.ToString("#,0.###", CultureInfo.InvariantCulture);

    private static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c));

    private static int CutBefore(string value) =>
        char.IsHighSurrogate(value[ShownCharacters - 1]) ? ShownCharacters - 1 : ShownCharacters;
}

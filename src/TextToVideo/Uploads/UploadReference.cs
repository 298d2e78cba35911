namespace TextToVideo.Uploads;

/// <summary>How requests and storyboards name an uploaded file: `upload:` and its id, the SHA-256 of its content in hexadecimal.</summary>
public static class UploadReference
{
    private const string Prefix = "upload:";
    private const int IdCharacters = 64;

    public static string Of(string id) => Prefix + id;

    public static bool IsId(string? text) => text is { Length: IdCharacters } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>True also where the id cannot be one; then no such upload is found.</summary>
    public static bool IsOne(string? text) => text?.StartsWith(Prefix, StringComparison.Ordinal) == true;

    /// <returns>Null where the text names no upload.</returns>
    public static string? IdOf(string? text) => IsOne(text) && IsId(text![Prefix.Length..]) ? text[Prefix.Length..] : null;
}

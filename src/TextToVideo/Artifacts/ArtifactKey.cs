using System.Text.Json.Serialization;

namespace TextToVideo.Artifacts;

/// <summary>
/// The name of an artifact: segments of `A-Z a-z 0-9 . _ -` parted by slashes, none of them starting with a dot.
/// So it is a safe file path and blob name at once.
/// </summary>
[JsonConverter(typeof(ArtifactKeyJsonConverter))]
public readonly record struct ArtifactKey
{
    private const int MaxLength = 400;

    private readonly string? _value;

    public ArtifactKey(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!IsValid(value)) throw new ArgumentException($"'{value}' is no artifact key.", nameof(value));
        _value = value;
    }

    public string Value => _value ?? throw new InvalidOperationException("An artifact key was used before it was set.");

    public string FileName => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>This key as a folder, with one more segment.</summary>
    public ArtifactKey Append(string segment) => new($"{Value}/{segment}");

    public override string ToString() => _value ?? "";

    private static bool IsValid(string value) =>
        value.Length is > 0 and <= MaxLength
        && value.Split('/').All(segment => segment.Length > 0 && segment[0] != '.' && segment.All(IsAllowed));

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-';
}

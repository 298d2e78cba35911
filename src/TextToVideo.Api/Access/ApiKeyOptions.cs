namespace TextToVideo.Api.Access;

/// <summary>A key as it stands in the settings; the key itself is nowhere but with its owner.</summary>
public sealed class ApiKeyOptions
{
    /// <summary>For the log and the limits; unique.</summary>
    public string Name { get; set; } = "";

    /// <summary>SHA-256 of the key in hexadecimal, as `ttv keys new` prints it.</summary>
    public string Hash { get; set; } = "";

    /// <summary>`read`, `write` or both; write alone implies read. Default: both.</summary>
    public IList<string> Scopes { get; init; } = [];
}

using System.Text.Json.Serialization;

namespace TextToVideo.Branding;

/// <summary>How the videos of one maker look. Kept as JSON under its name; its files lie beside it, named by their content.</summary>
public sealed record BrandKit
{
    /// <summary>As requests call it. In an edit it may be left out: the address says it.</summary>
    public string? Name { get; init; }

    public BrandLogo? Logo { get; init; }

    public BrandColours Colours { get; init; } = new();

    /// <summary>Family of the captions' letters, such as `Noto Serif`; null: their own.</summary>
    public string? Font { get; init; }

    /// <summary>
    /// A TTF or OTF of that family, where machines lack it: `upload:...`, `data:font/ttf;base64,...`, or a path that may be read. The
    /// kit as kept names it by its content, and that name may be sent back. The family's name is then read from it.
    /// </summary>
    public string? FontFile { get; init; }

    /// <summary>Null: none.</summary>
    public BrandLowerThird? LowerThird { get; init; }

    /// <summary>Null: none.</summary>
    public BrandEndCard? EndCard { get; init; }

    /// <summary>What every video begins with; null: nothing.</summary>
    public BrandClip? Intro { get; init; }

    /// <summary>What every video ends with, after the end card; null: nothing.</summary>
    public BrandClip? Outro { get; init; }

    /// <summary>What the server would have its maker know; need not be sent back.</summary>
    public IReadOnlyList<string>? Warnings { get; init; }

    /// <summary>What viewers will read.</summary>
    [JsonIgnore]
    public IEnumerable<string> Texts => new[] { LowerThird?.Subtitle, EndCard?.Text }.OfType<string>();

    /// <summary>Names of all files that it needs.</summary>
    [JsonIgnore]
    public IEnumerable<string> Files => new[] { Logo?.File, FontFile, Intro?.File, Outro?.File }.OfType<string>();
}

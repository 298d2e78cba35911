using System.Text.Json.Serialization;
using TextToVideo.Branding;

namespace TextToVideo.Captions;

/// <summary>Colours and letters of a brand, as far as captions take them up. Colours are `#rrggbb` and can be read where they are used.</summary>
public sealed record CaptionBrand
{
    /// <summary>Text of the captions against their dark rim and box; darker text would not be told from those, nor a lit word from a dark picture.</summary>
    public const double LeastTextContrast = 7;

    private const double LeastPillContrast = 3;

    /// <summary>Of words that are lit; light enough for the dark rim.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Lit { get; init; }

    /// <summary>Behind words; dark enough for the letters on it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pill { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }

    /// <summary>Family; where it lacks a character, the captions' own step in.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Font { get; init; }

    /// <summary>Where the kit brings that family along: the file, by its content.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FontFile { get; init; }

    /// <returns>Null where nothing is wished.</returns>
    public static CaptionBrand? Of(string? accent, string? text, string? font, string? fontFile = null)
    {
        if ((accent, text, font) is (null, null, null)) return null;
        var letters = text is not null && HexColour.Parse(text) is var wished && wished.ContrastWith(HexColour.Rim) >= LeastTextContrast ? wished : (HexColour?)null;
        return new CaptionBrand
        {
            Lit = accent is null ? null : HexColour.Parse(accent).StandingOutFrom(HexColour.Rim, LeastTextContrast).ToString(),
            Pill = accent is null ? null : HexColour.Parse(accent).StandingOutFrom(letters ?? HexColour.White, LeastPillContrast).ToString(),
            Text = letters?.ToString(),
            Font = font,
            FontFile = fontFile,
        };
    }
}

using TextToVideo.Requests;

namespace TextToVideo.Speech;

public sealed record Voice
{
    /// <summary>Of voices that do not say how fast they are.</summary>
    public const double UsualWordsPerMinute = 160;

    /// <summary>`engine:voice`, unique: `flite:rms`, `openai:alloy`.</summary>
    public required string Name { get; init; }

    public required string Engine { get; init; }

    /// <summary>BCP 47; the languages it speaks well.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>`female`, `male` or null.</summary>
    public string? Gender { get; init; }

    public required int SampleRateHz { get; init; }

    /// <summary>At rate 1.</summary>
    public double WordsPerMinute { get; init; } = UsualWordsPerMinute;

    /// <summary>US dollars for a million characters; 0: free.</summary>
    public decimal UsdPerMillionCharacters { get; init; }

    /// <summary>Its service bills a Chinese character as two.</summary>
    public bool CountsIdeographsTwice { get; init; }

    /// <summary>Date of the price table that the price is from; null where it was configured or the voice is free.</summary>
    public DateOnly? PricesAsOf { get; init; }

    /// <summary>Its engine tells when each word is said.</summary>
    public bool GivesWordTimes { get; init; }

    /// <summary>Its engine speaks it higher or lower itself; the sound of others is shifted afterwards.</summary>
    public bool ShiftsPitch { get; init; }

    public string? License { get; init; }

    /// <summary>Whether it speaks the language, be it another region's.</summary>
    public bool Speaks(string language) => Languages.Any(spoken => LanguageTag.Primary(spoken) == LanguageTag.Primary(language));
}

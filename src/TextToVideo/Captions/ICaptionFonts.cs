using System.Text;

namespace TextToVideo.Captions;

/// <summary>Chooses fonts by the characters that they have, and measures text with them.</summary>
public interface ICaptionFonts
{
    /// <summary>The fonts that documents name, for `fontsdir`.</summary>
    string Folder { get; }

    /// <summary>Changes with the set of fonts.</summary>
    string Version { get; }

    /// <summary>
    /// Splits text so that every run's font has all of its characters. Characters that no font has are left out: an empty
    /// box helps nobody. An emoji sequence or a letter with its marks is never split.
    /// </summary>
    /// <param name="language">BCP 47; decides between fonts that could both draw a character, as for Chinese and Japanese.</param>
    IReadOnlyList<FontRun> Choose(string text, CaptionWeight weight, string language);

    /// <summary>The same fonts, of which the given family is asked first for every character.</summary>
    /// <param name="file">Where it comes from a file; null: it is the captions' own, or the machine's.</param>
    /// <returns>Null where there is no such family.</returns>
    ICaptionFonts? LedBy(string family, FontFile? file = null);

    /// <summary>Letters of a text that the leading family lacks, so that others step in; each once, in order. None where no family leads.</summary>
    IReadOnlyList<Rune> FindLacking(string text) => [];

    /// <summary>Families that are none of the captions' own, taken for what those have no characters for; each once.</summary>
    IReadOnlyList<string> FindFallbacks(string text);

    /// <summary>Characters of a text that no font has, each once, in order.</summary>
    IReadOnlyList<Rune> FindMissing(string text);
}

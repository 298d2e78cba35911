using System.Text;
using TextToVideo.Captions;
using TextToVideo.Speech;

namespace TextToVideo.Studio;

public sealed class OneCuePerScene : ICaptionWriter
{
    private static readonly Rune Snowman = new('\u2603');
    private static readonly Rune Omega = new('\u03a9');

    public string Version => "fake-1";

    public string FontsFolder => "";

    public IReadOnlyList<CaptionCue> LayOut(IReadOnlyList<TimedWord> words, TimeSpan sceneLength, CaptionLook look) =>
        words.Count == 0 ? [] : [new CaptionCue(words[0].Start, words[^1].End, [new CaptionLine([.. words.Select(word => new CaptionWord(word.Text, word.Start, word.End, SpaceBefore: true))])])];

    public string WriteAss(IReadOnlyList<CaptionCue> cues, CaptionLook look, LowerThird? third = null, TimeSpan sceneLength = default) => $"{cues.Count} cues";

    public bool HasFont(string family, FontFile? file = null) => file is not null || family == "Fake Sans";

    /// <summary>Its font has everything but snowmen.</summary>
    public IReadOnlyList<Rune> FindMissingCharacters(string text, CaptionLook? look = null) => [.. text.EnumerateRunes().Where(rune => rune == Snowman).Distinct()];

    /// <summary>Fonts that brands bring along have everything but omegas.</summary>
    public IReadOnlyList<Rune> FindLackingLetters(string text, CaptionLook look) => look.Brand?.FontFile is null ? [] : [.. text.EnumerateRunes().Where(rune => rune == Omega).Distinct()];

    public IReadOnlyList<string> FindFallbackFonts(string text, CaptionLook? look = null) => [];
}

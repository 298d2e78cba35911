using System.Text;
using TextToVideo.Requests;
using TextToVideo.Speech;
using TextToVideo.Words;

namespace TextToVideo.Storyboards.Keywords;

internal static class KeywordFinders
{
    /// <summary>Goes by the writing where it tells more than the tag: a Japanese script sent as "en" is Japanese.</summary>
    public static IKeywordFinder For(string text, string language)
    {
        var letters = 0;
        var characters = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune)) continue;
            letters++;
            if (UnspacedWriting.IsCharacter(rune)) characters++;
        }
        if (characters * 3 > letters) return new UnspacedKeywords();
        var words = LanguageWords.For(language);
        return LanguageTag.Primary(language) == "en" ? new EnglishKeywords(words) : new SpacedKeywords(words, LanguageTag.Primary(language));
    }
}

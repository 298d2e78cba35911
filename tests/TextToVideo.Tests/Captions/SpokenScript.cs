using TextToVideo.Speech;

namespace TextToVideo.Tests.Captions;

/// <summary>Times for a text as an even voice would have them: 15 letters a second.</summary>
internal static class SpokenScript
{
    /// <param name="text">`|` stands for a pause of two seconds.</param>
    public static List<TimedWord> Speak(string text, double secondsPerLetter = 1 / 15.0)
    {
        var words = new List<TimedWord>();
        var at = 0.0;
        foreach (var part in text.Split('|'))
        {
            foreach (var word in ScriptWords.Split(part))
            {
                var length = secondsPerLetter * (word.Length + 1);
                words.Add(new TimedWord(word, TimeSpan.FromSeconds(at), TimeSpan.FromSeconds(at + length)));
                at += length;
            }
            at += 2;
        }
        return words;
    }

    public static TimeSpan LengthOf(IReadOnlyList<TimedWord> words) => words[^1].End + TimeSpan.FromSeconds(0.5);
}

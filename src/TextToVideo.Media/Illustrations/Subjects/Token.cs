using System.Text;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>A word of the text in lower case.</summary>
/// <param name="IsCapital">It began with a capital letter: in German, a noun.</param>
internal readonly record struct Token(string Word, bool IsCapital)
{
    public static List<Token> Split(string text)
    {
        var tokens = new List<Token>();
        var word = new StringBuilder();
        var capital = false;
        foreach (var letter in text.Normalize())
        {
            if (char.IsLetter(letter) || char.IsDigit(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
            {
                if (word.Length == 0)
                    capital = char.IsUpper(letter);
                word.Append(char.ToLowerInvariant(letter));
                continue;
            }
            Flush();
        }
        Flush();
        return tokens;

        void Flush()
        {
            if (word.Length > 0)
                tokens.Add(new Token(word.ToString(), capital));
            word.Clear();
        }
    }
}

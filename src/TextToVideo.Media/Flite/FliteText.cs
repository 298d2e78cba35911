using System.Text;
using TextToVideo.Speech.SpokenForms;

namespace TextToVideo.Media.Flite;

/// <summary>Words to say as flite reads them: plain ASCII, letters joined by points, one mark for a pause.</summary>
internal sealed class FliteText
{
    /// <summary>Flite takes quadratic time; the pieces of a long sentence end at a clause, or anywhere if they must.</summary>
    private const int MaxLength = 400;
    private const int GoodLength = 250;

    private readonly StringBuilder _text = new();
    private readonly List<(int End, int Word)> _ends = [];

    public byte[] Bytes => Encoding.ASCII.GetBytes(_text.ToString());

    /// <param name="words">As the script has them; those that say nothing are left out, and found by nobody.</param>
    public static IReadOnlyList<FliteText> Of(IReadOnlyList<SpokenWord> words)
    {
        var texts = new List<FliteText>();
        FliteText? current = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Said.Count > 0)
            {
                if (current is null) texts.Add(current = new FliteText());
                current.Add(words[i], i);
            }
            var length = current?._text.Length ?? 0;
            if (words[i].Pause >= SpokenPause.Sentence || (length > GoodLength && words[i].Pause == SpokenPause.Clause) || length > MaxLength) current = null;
        }
        return texts;
    }

    /// <returns>The index of the script's word that a token is of.</returns>
    public int WordAt(int position)
    {
        var found = _ends.FindIndex(end => end.End >= position - 1);
        return _ends[found < 0 ? _ends.Count - 1 : found].Word;
    }

    private void Add(SpokenWord word, int index)
    {
        for (var i = 0; i < word.Said.Count; i++)
        {
            // F.B.I is spelt; a letter alone is said by its name but for A, which then is an article.
            var joined = i > 0 && IsLetter(word.Said[i]) && IsLetter(word.Said[i - 1]);
            if (i > 0) _text.Append(joined ? '.' : ' ');
            _text.Append(word.Said[i]);
        }
        _text.Append(word.Pause switch { SpokenPause.Clause => ",", SpokenPause.Sentence => ".", SpokenPause.Question => "?", _ => "" });
        _ends.Add((_text.Length, index));
        _text.Append(' ');
    }

    private static bool IsLetter(string said) => said[0] is >= 'A' and <= 'Z';
}

using System.Text;
using System.Text.RegularExpressions;

namespace TextToVideo.Scripts;

/// <summary>
/// Takes the marks of Markdown out of a narration: people paste it, language models write it, and nobody wants "hash hash"
/// spoken or captioned. Words and numbers of lists stay. Headings and items become paragraphs, so that they stay apart.
/// </summary>
public static partial class MarkdownMarks
{
    public static string Strip(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) plain.Append('\n');
            if (Rule().IsMatch(lines[i]) || Fence().IsMatch(lines[i])) continue;
            var line = LineMark().Replace(lines[i], "");
            plain.Append(Inline(line));
            // The mark that parted it from the next line is gone, so a paragraph does.
            if (line.Length < lines[i].Length && i + 1 < lines.Length) plain.Append('\n');
        }
        return plain.ToString();
    }

    private static string Inline(string line)
    {
        line = Link().Replace(Picture().Replace(Strong().Replace(line, "$2"), "$1"), "$1");
        return Struck().Replace(Underscored().Replace(Emphasis().Replace(line, "$1"), "$1"), "$1");
    }

    [GeneratedRegex(@"^\s*(?:#{1,6}\s+|[-*+•‣◦]\s+(?=\S)|>\s?)+")]
    private static partial Regex LineMark();

    [GeneratedRegex(@"^\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*\z")]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\s*(?:```|~~~)\w*\s*\z")]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<![A-Za-z0-9])(\*\*|__)(?=\S)([^\n]*?\S)\1(?![A-Za-z0-9])")]
    private static partial Regex Strong();

    [GeneratedRegex(@"\[([^\[\]\n]+)\]\(https?://[^\s()]+(?:\([^\s()]*\)[^\s()]*)*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"!\[([^\[\]\n]*)\]\([^\s()]+\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"(?<![A-Za-z0-9*\\])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![A-Za-z0-9*])")]
    private static partial Regex Emphasis();

    // Names have underscores too: @_anna_, so marks want blanks or quotes around.
    [GeneratedRegex(@"(?<=^|[\s(""'“‘«])_(?=[^\s_])([^_\n]*[^\s_])_(?=$|[\s.,;:!?)""'”’»])")]
    private static partial Regex Underscored();

    [GeneratedRegex(@"~~(?=[^\s~])([^~\n]*[^\s~])~~")]
    private static partial Regex Struck();
}

using System.Globalization;
using System.Text;

namespace TextToVideo.Captions.Subtitles;

/// <summary>SubRip: what most editors and platforms take. UTF-8, lines end as on Windows, as its players were made for.</summary>
public static class SrtWriter
{
    private const string NewLine = "\r\n";

    /// <param name="cues">In order, on the video's timeline. Those of no length, or over before zero, are left out.</param>
    public static string Write(IEnumerable<CaptionCue> cues)
    {
        ArgumentNullException.ThrowIfNull(cues);
        var document = new StringBuilder();
        var number = 0;
        foreach (var cue in cues)
        {
            var (start, end) = (SubtitleTime.Format(cue.Start, ','), SubtitleTime.Format(cue.End, ','));
            if (start == end) continue;
            document.Append((++number).ToString(CultureInfo.InvariantCulture)).Append(NewLine)
                .Append(start).Append(" --> ").Append(end).Append(NewLine);
            foreach (var line in cue.Lines) document.Append(Escape(line.Text)).Append(NewLine);
            document.Append(NewLine);
        }
        return document.ToString();
    }

    // There is no escape in SubRip. Players read <b>, <i>, <u>, <font> and {\an8} as tags and an arrow as a time line: an
    // invisible word joiner breaks those and nothing else.
    private static string Escape(string text)
    {
        var clean = CaptionText.Clean(text).Replace("-->", "--\u2060>", StringComparison.Ordinal).Replace("{\\", "{\u2060\\", StringComparison.Ordinal);
        var escaped = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length; i++)
        {
            escaped.Append(clean[i]);
            if (clean[i] == '<' && i + 1 < clean.Length && (char.IsAsciiLetter(clean[i + 1]) || clean[i + 1] == '/')) escaped.Append('\u2060');
        }
        return escaped.ToString();
    }
}

using System.Text;

namespace TextToVideo.Captions.Subtitles;

/// <summary>WebVTT (W3C), for web players; with word times a player can light up what is being said (`::cue(:future)`).</summary>
public static class VttWriter
{
    /// <param name="cues">In order, on the video's timeline. Those of no length, or over before zero, are left out.</param>
    /// <param name="withWordTimes">A time stamp before every word but a cue's first.</param>
    public static string Write(IEnumerable<CaptionCue> cues, bool withWordTimes = false)
    {
        ArgumentNullException.ThrowIfNull(cues);
        var document = new StringBuilder("WEBVTT\n\n");
        foreach (var cue in cues)
        {
            var (start, end) = (SubtitleTime.Format(cue.Start, '.'), SubtitleTime.Format(cue.End, '.'));
            if (start == end) continue;
            document.Append(start).Append(" --> ").Append(end).Append('\n');
            var lastStamp = start;
            foreach (var line in cue.Lines)
            {
                for (var i = 0; i < line.Words.Count; i++)
                {
                    if (i > 0 && line.Words[i].SpaceBefore) document.Append(' ');
                    if (withWordTimes) AppendStamp(document, line.Words[i], end, ref lastStamp);
                    document.Append(Escape(line.Words[i].Text));
                }
                document.Append('\n');
            }
            document.Append('\n');
        }
        return document.ToString();
    }

    // The specification wants stamps inside the cue's time, each later than the one before. Equal lengths: text order is time order.
    private static void AppendStamp(StringBuilder document, CaptionWord word, string end, ref string last)
    {
        var stamp = SubtitleTime.Format(word.Start, '.');
        if (string.CompareOrdinal(stamp, last) <= 0 || string.CompareOrdinal(stamp, end) >= 0) return;
        document.Append('<').Append(stamp).Append('>');
        last = stamp;
    }

    private static string Escape(string text) =>
        CaptionText.Clean(text)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}

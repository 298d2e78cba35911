using System.Text;

namespace TextToVideo.Captions.Ass;

/// <summary>Writes a line's stretches of one font and colour.</summary>
internal static class LineRuns
{
    /// <param name="colourOf">Of a word of the line.</param>
    public static void Append(StringBuilder document, ComposedLine line, double em, CaptionFont styleFont, Func<int, string> colourOf)
    {
        var (font, colour) = (styleFont, CaptionPaint.White);
        var size = "";
        foreach (var (run, word, isRightToLeft) in line.Runs)
        {
            var tags = new StringBuilder();
            var wantedSize = AssText.Number(em * run.Font.CellHeight * run.Font.Scale);
            var wantedColour = word >= 0 ? colourOf(word) : colour;
            if (run.Font.Family != font.Family) tags.Append("\\fn").Append(run.Font.Family);
            if (run.Font.Bold != font.Bold) tags.Append(run.Font.Bold ? "\\b1" : "\\b0");
            if (wantedSize != size) tags.Append("\\fs").Append(wantedSize);
            if (wantedColour != colour) tags.Append("\\1c").Append(wantedColour);
            if (tags.Length > 0) document.Append('{').Append(tags).Append('}');
            (font, size, colour) = (run.Font, wantedSize, wantedColour);

            // The marks keep neighbouring right-to-left words from being taken for one phrase and turned a second time.
            if (isRightToLeft) document.Append('\u200E');
            document.Append(AssText.Escape(run.Text));
            if (isRightToLeft) document.Append('\u200E');
        }
    }
}

using System.Text;
using TextToVideo.Rendering;

namespace TextToVideo.Captions.Ass;

/// <summary>The parts of a document before its first event: one unit is one pixel, nothing is wrapped, the one style has no margins, because events say where they stand.</summary>
internal static class AssHeader
{
    public static void Append(StringBuilder document, FrameSize frame, CaptionDesign design, CaptionFont font)
    {
        var (name, bold) = (font.Family, font.Bold ? "-1" : "0");
        var size = AssText.Number(design.Em * font.CellHeight * font.Scale);
        var outline = AssText.Number(design.Outline);
        document.Append(
            $"""
            [Script Info]
            ScriptType: v4.00+
            PlayResX: {frame.Width}
            PlayResY: {frame.Height}
            WrapStyle: 2
            ScaledBorderAndShadow: yes
            YCbCr Matrix: None

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV, Encoding
            Style: Caption,{name},{size},&H00FFFFFF,&H00FFFFFF,&H18100C0A,&H80000000,{bold},0,0,0,100,100,0,0,1,{outline},0,5,0,0,0,1

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text

            """.ReplaceLineEndings("\n"));
    }
}

using System.Text;

namespace TextToVideo.Captions.Ass;

/// <summary>The head of an event, and where it stands.</summary>
internal static class AssEvents
{
    public const int BackLayer = 0;
    public const int PillLayer = 1;
    public const int TextLayer = 2;

    /// <param name="name">What the event is for; empty for the words themselves.</param>
    public static void Begin(StringBuilder document, int layer, TimeSpan from, TimeSpan to, string name) =>
        document.Append("Dialogue: ").Append(layer).Append(',').Append(AssText.Time(from)).Append(',').Append(AssText.Time(to)).Append(",Caption,").Append(name).Append(",0,0,0,,");

    /// <summary>The anchor is the middle of the line's box, whose top and bottom are its tallest and deepest font's.</summary>
    public static string Position(double centreX, PlacedLine line, double em) =>
        Position(centreX, line.Baseline - (em * (line.Line.AscentEm - line.Line.DescentEm) / 2));

    public static string Position(double x, double y) => $"\\an5\\pos({AssText.Number(x)},{AssText.Number(y)})";
}

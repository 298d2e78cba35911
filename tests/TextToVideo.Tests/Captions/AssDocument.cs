using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace TextToVideo.Tests.Captions;

/// <summary>Reads a document as libass does: what stands between unescaped braces is tags, all else is drawn.</summary>
internal sealed partial class AssDocument
{
    private AssDocument(List<AssEvent> events) => Events = events;

    public IReadOnlyList<AssEvent> Events { get; }

    public static AssDocument Parse(string text)
    {
        var lines = text.Split('\n');
        var start = Array.IndexOf(lines, "[Events]");
        Assert.IsGreaterThan(0, start, "No events section.");
        var events = new List<AssEvent>();
        foreach (var line in lines[(start + 2)..].Where(l => l.Length > 0))
        {
            StringAssert.StartsWith(line, "Dialogue: ", "Everything after the format line is a dialogue event.");
            var fields = line["Dialogue: ".Length..].Split(',', 10);

            // Boxes, glows and pills have names; the words themselves have none.
            if (fields[4].Length == 0) events.Add(Read(Time(fields[1]), Time(fields[2]), fields[9]));
        }
        return new AssDocument(events);
    }

    private static AssEvent Read(TimeSpan start, TimeSpan end, string text)
    {
        var (runs, tags, drawn) = (new List<AssRun>(), "", new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && text.IndexOf('}', i) is var close and > 0)
            {
                if (drawn.Length > 0) runs.Add(new AssRun(drawn.ToString(), tags));
                drawn.Clear();
                tags += text[(i + 1)..close];
                i = close;
            }
            else if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '{' or '}') drawn.Append(text[++i]);
            else if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is 'N' or 'n' or 'h') Assert.Fail($"A line break or hard blank acts in: {text}");
            else drawn.Append(text[i]);
        }
        runs.Add(new AssRun(drawn.ToString(), tags));
        return new AssEvent(start, end, runs);
    }

    private static TimeSpan Time(string text)
    {
        Assert.IsTrue(TimePattern().IsMatch(text), $"'{text}' is not a time.");
        return TimeSpan.ParseExact(text, @"h\:mm\:ss\.ff", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^\d+:\d\d:\d\d\.\d\d$")]
    private static partial Regex TimePattern();
}

using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>
/// Captions as pictures of their own: as high as the rows that they touch, and drawn only for the frames in which they
/// begin to look otherwise. In between the last one is laid over again, which costs less than drawing it into each frame.
/// Captions that fade, or have other translucent parts than <see cref="StripOpacity"/> knows, are not for this.
/// </summary>
internal sealed partial class CaptionStrip
{
    private readonly IReadOnlyList<CaptionEvent> _events;
    private readonly FrameSize _frame;

    private CaptionStrip(IReadOnlyList<CaptionEvent> events, string document, FrameSize frame, int top, int height) =>
        (_events, Document, _frame, Top, Height) = (events, document, frame, top, height);

    /// <summary>The document in the strip's own rows.</summary>
    public string Document { get; }

    /// <summary>Even, as is the height: colour has half as many rows.</summary>
    public int Top { get; }

    public int Height { get; }

    /// <param name="document">For the whole frame.</param>
    /// <returns>Null: it is to be drawn into each frame.</returns>
    public static CaptionStrip? Of(string document, FrameSize frame)
    {
        var events = CaptionEvent.ReadAll(document);
        if (events.Count == 0 || events.Any(e => e.Rows is null || !e.IsPlain)) return null;
        var top = Math.Clamp(2 * (int)Math.Floor(events.Min(e => e.Rows!.Value.Top) / 2), 0, frame.Height - 2);
        var bottom = Math.Clamp(2 * (int)Math.Ceiling(events.Max(e => e.Rows!.Value.Bottom) / 2), top + 2, frame.Height);
        return new CaptionStrip(events, StripOpacity.Corrected(Moved(document, top, bottom - top)), frame, top, bottom - top);
    }

    /// <param name="file">Of <see cref="Document"/>, and options of the filter that draws it.</param>
    public string AddTo(FilterGraph graph, string picture, string file, int firstFrame, int frames)
    {
        var changes = Changes(firstFrame, frames);
        var wanted = string.Join('+', changes.Select(run => run.From == run.To ? $"eq(pts,{run.From})" : $"between(pts,{run.From},{run.To})"));
        var source = $"color=c=black@0:s={_frame.Width}x{Height}:r={FrameRate.FramesPerSecond},format=gbrap,setpts=N+{firstFrame},trim=end_pts={changes[^1].To + 1}";

        // Drawn on black, colours come out weighted by their opacity.
        var strip = graph.Chain([], $"{source},select='{wanted}',ass=f={file}:alpha=1,unpremultiply=inplace=1,{Colour.ToVideoWithAlpha},setpts=PTS-{firstFrame}");
        return graph.Chain([picture, strip], $"overlay=x=0:y={Top}:format=yuv420:eval=init:eof_action=repeat");
    }

    /// <summary>Runs of frames that do not look like the one before them; the first frame is always among them.</summary>
    internal IReadOnlyList<(int From, int To)> Changes(int firstFrame, int frames)
    {
        var runs = new List<(int From, int To)>();
        List<int> before = [];
        for (var frame = firstFrame; frame < firstFrame + frames; frame++)
        {
            var now = MillisecondOf(frame);
            List<int> seen = [.. Enumerable.Range(0, _events.Count).Where(i => _events[i].Seen.Holds(now))];
            // Motion that has just ended left the frame before it short of its end.
            var moves = frame > firstFrame && seen.Any(i => _events[i].Moving.Any(span => span.Holds(now) || span.Holds(MillisecondOf(frame - 1))));
            if (frame > firstFrame && !moves && seen.SequenceEqual(before)) continue;
            before = seen;
            if (runs.Count > 0 && runs[^1].To == frame - 1) runs[^1] = (runs[^1].From, frame);
            else runs.Add((frame, frame));
        }
        return runs;
    }

    /// <summary>As ffmpeg's filter works it out.</summary>
    private static long MillisecondOf(int frame) => (long)(frame * (1.0 / FrameRate.FramesPerSecond) * 1000);

    private static string Moved(string document, int top, int height) => Place().Replace(
        Rows().Replace(document, $"PlayResY: {height}"),
        place => string.Create(CultureInfo.InvariantCulture, $"{place.Groups["x"].Value}{Math.Round(double.Parse(place.Groups["y"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture) - top, 1):0.#})"));

    [GeneratedRegex(@"^PlayResY: \d+", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"(?<x>\\pos\(-?[\d.]+,)(?<y>-?[\d.]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}

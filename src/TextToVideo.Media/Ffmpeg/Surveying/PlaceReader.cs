using System.Text;
using TextToVideo.Footage;

namespace TextToVideo.Media.Ffmpeg.Surveying;

/// <summary>Adds up where in the picture something is to be seen: what moves counts most, then what has edges.</summary>
internal sealed class PlaceReader(int samples)
{
    private const double MotionWeight = 2;

    /// <summary>Levels of 255 below which a difference is noise.</summary>
    private const int Noise = 6;

    private const int Digit = 15;

    private readonly double[] _columns = new double[Stretches(samples) * SurveyFrame.Width];
    private readonly double[] _rows = new double[Stretches(samples) * SurveyFrame.Height];

    public string Columns => Write(_columns, SurveyFrame.Width);

    public string Rows => Write(_rows, SurveyFrame.Height);

    public void Add(int stretch, SurveyFrame frame, SurveyFrame before)
    {
        var luma = frame.Luma;
        var past = before.Luma;
        for (var y = 1; y < SurveyFrame.Height - 1; y++)
        {
            for (var x = 1; x < SurveyFrame.Width - 1; x++)
            {
                var i = (y * SurveyFrame.Width) + x;
                var edges = Math.Max(0, Math.Abs(luma[i + 1] - luma[i - 1]) + Math.Abs(luma[i + SurveyFrame.Width] - luma[i - SurveyFrame.Width]) - Noise);
                var motion = Math.Max(0, Math.Abs(luma[i] - past[i]) - Noise);
                var interest = edges + (MotionWeight * motion);
                _columns[(stretch * SurveyFrame.Width) + x] += interest;
                _rows[(stretch * SurveyFrame.Height) + y] += interest;
            }
        }
    }

    private static int Stretches(int samples) => Math.Max(1, (samples + (ClipSurvey.PerSecond * ClipSurvey.StretchSeconds) - 1) / (ClipSurvey.PerSecond * ClipSurvey.StretchSeconds));

    /// <summary>Each stretch by itself, from its least to its most telling place: texture that is everywhere tells of no place.</summary>
    private static string Write(double[] lines, int linesAStretch)
    {
        var digits = new StringBuilder();
        for (var stretch = 0; stretch < lines.Length / linesAStretch; stretch++)
        {
            var places = new double[ClipSurvey.Places];
            for (var i = 0; i < linesAStretch; i++) places[i * ClipSurvey.Places / linesAStretch] += lines[(stretch * linesAStretch) + i];

            // Lines do not share out evenly over places.
            for (var p = 0; p < places.Length; p++) places[p] /= Enumerable.Range(0, linesAStretch).Count(i => i * ClipSurvey.Places / linesAStretch == p);
            var (least, most) = (places.Min(), places.Max());
            foreach (var place in places) digits.Append("0123456789abcdef"[most > least ? (int)Math.Round(Digit * (place - (0.7 * least)) / (most - (0.7 * least))) : Digit]);
        }
        return digits.ToString();
    }
}

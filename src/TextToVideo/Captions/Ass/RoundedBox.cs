using System.Text;

namespace TextToVideo.Captions.Ass;

/// <summary>A rectangle with round corners as an ASS drawing, its middle at a given place.</summary>
internal static class RoundedBox
{
    // Share of the radius at which a Bézier curve's handles make it a quarter of a circle.
    private const double Handle = 0.4477;

    public static string Path(double width, double height, double radius)
    {
        var r = Math.Min(radius, Math.Min(width, height) / 2);
        var k = r * Handle;
        var path = new StringBuilder();
        void Add(string command, params ReadOnlySpan<double> numbers)
        {
            path.Append(path.Length > 0 ? " " : "").Append(command);
            foreach (var number in numbers) path.Append(' ').Append(AssText.Number(number));
        }

        Add("m", r, 0);
        Add("l", width - r, 0);
        Add("b", width - k, 0, width, k, width, r);
        Add("l", width, height - r);
        Add("b", width, height - k, width - k, height, width - r, height);
        Add("l", r, height);
        Add("b", k, height, 0, height - k, 0, height - r);
        Add("l", 0, r);
        Add("b", 0, k, k, 0, r, 0);
        return path.ToString();
    }
}

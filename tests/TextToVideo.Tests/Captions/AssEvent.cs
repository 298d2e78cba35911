namespace TextToVideo.Tests.Captions;

/// <param name="Runs">In the order in which they are drawn.</param>
internal sealed record AssEvent(TimeSpan Start, TimeSpan End, IReadOnlyList<AssRun> Runs)
{
    /// <summary>What is seen from left to right; without the invisible marks.</summary>
    public string Text => string.Concat(Runs.Select(r => r.Text));

    /// <summary>What stands in the accent colour.</summary>
    public string LitText => string.Concat(Runs.Where(r => r.IsLit).Select(r => r.Text)).Trim();

    /// <summary>Middle of the line in pixels.</summary>
    public (double X, double Y) Position
    {
        get
        {
            var numbers = Runs[0].Tag("pos").Trim('(', ')').Split(',');
            return (AssRun.Number(numbers[0]), AssRun.Number(numbers[1]));
        }
    }

    /// <summary>Width of the letters in pixels, by the fake fonts.</summary>
    public double Width => Runs.Sum(r => FakeFonts.WidthOf(r.Text) * r.Em);
}

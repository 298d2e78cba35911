namespace TextToVideo.Inspection;

/// <summary>A caption as a subtitle file has it.</summary>
/// <param name="Lines">Without markup.</param>
public sealed record ReadCaption(double FromSeconds, double ToSeconds, IReadOnlyList<string> Lines)
{
    public double Seconds => ToSeconds - FromSeconds;
}

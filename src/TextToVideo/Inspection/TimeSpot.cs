namespace TextToVideo.Inspection;

/// <summary>A stretch of the video.</summary>
public readonly record struct TimeSpot(double FromSeconds, double ToSeconds)
{
    public double Seconds => ToSeconds - FromSeconds;
}

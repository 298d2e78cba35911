namespace TextToVideo.Inspection;

/// <summary>A shot and how its middle looks.</summary>
/// <param name="Hash">See <see cref="PictureHash"/>; empty where it is one flat colour.</param>
public sealed record ShownPicture(double FromSeconds, double ToSeconds, string Hash)
{
    public double Seconds => ToSeconds - FromSeconds;
}

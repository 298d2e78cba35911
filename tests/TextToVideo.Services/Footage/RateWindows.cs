namespace TextToVideo.Services.Footage;

/// <summary>What the libraries allow.</summary>
internal sealed class RateWindows
{
    public RateWindow Pexels { get; } = new(200, TimeSpan.FromHours(1));

    public RateWindow Pixabay { get; } = new(100, TimeSpan.FromSeconds(60));
}

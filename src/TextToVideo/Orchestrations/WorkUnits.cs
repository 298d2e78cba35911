namespace TextToVideo.Orchestrations;

/// <summary>What each part of a job weighs, in seconds of one core as measured at 1080p; only their proportions matter.</summary>
internal readonly record struct WorkUnits(int Scenes)
{
    public const double Planning = 0.5;
    public const double Voice = 0.2;
    public const double Sight = 0.6;
    public const double Body = 4;
    public const double Joint = 1;
    public const double Assembly = 0.4;

    public double Total => Planning + (Scenes * (Voice + Sight + Body + Assembly)) + (Math.Max(0, Scenes - 1) * Joint);
}

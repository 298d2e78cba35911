namespace TextToVideo.Media.Mp4;

/// <param name="Frames">Pictures.</param>
/// <param name="VideoSeconds">How long pictures are shown.</param>
/// <param name="AudioSeconds">How long something can be heard.</param>
internal sealed record JoinedMovie(int Frames, double VideoSeconds, double AudioSeconds);

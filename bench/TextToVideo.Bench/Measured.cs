namespace TextToVideo.Bench;

/// <param name="CpuSeconds">User and system, of the process and all that it started.</param>
/// <param name="PeakBytes">Proportional set size of the whole tree, sampled: pages that are shared count once.</param>
internal sealed record Measured(double WallSeconds, double CpuSeconds, long PeakBytes, string Output);

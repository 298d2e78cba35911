namespace TextToVideo.Media.Mp4;

/// <summary>Samples that lie side by side in their file, and will in another.</summary>
/// <param name="Part">Number of the file that they are in, among those of their track.</param>
/// <param name="Offset">From the start of that file, bytes.</param>
/// <param name="Seconds">When the first of them is decoded in the joined track.</param>
internal readonly record struct SampleRun(int Track, int Part, long Offset, long Length, int Samples, double Seconds);

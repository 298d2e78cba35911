namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>A frame of a video in colour.</summary>
/// <param name="data">Rows of 3 bytes a pixel.</param>
internal sealed class RgbFrame(byte[] data, int width)
{
    public (int R, int G, int B) At(int x, int y)
    {
        var i = 3 * ((y * width) + x);
        return (data[i], data[i + 1], data[i + 2]);
    }
}

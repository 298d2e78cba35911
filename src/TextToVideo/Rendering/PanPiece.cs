namespace TextToVideo.Rendering;

/// <summary>A + B u + C u² + D u³, where u goes from 0 to 1 between two frames.</summary>
public readonly record struct PanPiece(int From, int To, double A, double B, double C, double D)
{
    /// <param name="begin">How fast it sets out, by the frame; <paramref name="end"/> likewise.</param>
    public static PanPiece Between(int from, int to, double a, double b, double begin, double end)
    {
        var (frames, way) = (to - from, b - a);
        (begin, end) = (begin * frames, end * frames);
        return new PanPiece(from, to, a, begin, (3 * way) - (2 * begin) - end, begin + end - (2 * way));
    }

    /// <summary>Before it and after it, it rests.</summary>
    public double At(double frame)
    {
        var u = Math.Clamp((frame - From) / (To - From), 0, 1);
        return A + (u * (B + (u * (C + (u * D)))));
    }
}

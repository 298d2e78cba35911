namespace TextToVideo.Rendering;

/// <summary>A + B u + C u² + D u³, where u goes from 0 to 1 between two frames.</summary>
public sealed record PanPiece(int From, int To, double A, double B, double C, double D);

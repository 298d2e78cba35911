namespace TextToVideo.Services.Footage;

/// <summary>A clip that exists as soon as somebody downloads it.</summary>
/// <param name="Words">What it shows, which is also written on it.</param>
public sealed record Clip(long Id, string Library, string Words, int Seconds, bool IsUpright)
{
    public string Slug => string.Join('-', Words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public (int Width, int Height) Size(int shortSide) => IsUpright ? (shortSide, shortSide * 16 / 9) : (shortSide * 16 / 9, shortSide);
}

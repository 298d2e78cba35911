namespace TextToVideo.Media.Illustrations.Painting;

/// <summary>
/// A seeded stream of numbers. Not System.Random: its sequence may change between runtime versions, and pictures that are
/// kept by the hash of their brief must not.
/// </summary>
internal sealed class Dice
{
    private ulong _state;

    public Dice(int videoSeed, int variant, string purpose)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in purpose)
            hash = (hash ^ letter) * 1099511628211UL;
        _state = hash ^ ((ulong)(uint)videoSeed << 32) ^ ((ulong)(uint)variant * 0x9E3779B97F4A7C15UL);
        _ = Next();
    }

    /// <summary>From 0 up to, not including, 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public double Between(double low, double high) => low + (high - low) * Unit();

    /// <summary>From 0 up to, not including, the count.</summary>
    public int Below(int count) => (int)(Unit() * count);

    public bool Chance(double probability) => Unit() < probability;

    public double Sign() => Chance(0.5) ? 1 : -1;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    // SplitMix64, Steele, Lea, Flood 2014.
    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}

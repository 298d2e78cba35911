namespace TextToVideo.Storyboards;

/// <summary>The same number for the same text on every machine and in every run, which string.GetHashCode is not. FNV-1a, 32 bits.</summary>
public static class StableHash
{
    public static int Of(string text, int seed = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        unchecked
        {
            var hash = 2166136261u ^ (uint)seed;
            foreach (var c in text) hash = (hash ^ c) * 16777619u;
            return (int)hash;
        }
    }
}

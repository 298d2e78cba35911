namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>What transfers, disks and enemies do to files; the same for the same seed.</summary>
internal static class ByteMutations
{
    public static byte[] Of(byte[] whole, int seed)
    {
        var random = new Random(seed);
        return (seed % 6) switch
        {
            0 => Overwritten(whole, random, many: whole.Length / 200),
            1 => Overwritten(whole, random, many: 3),
            2 => whole[..random.Next(1, whole.Length)],
            3 => [.. whole[..random.Next(whole.Length)], .. whole[random.Next(whole.Length)..]],
            4 => LargestNumbers(whole, random),
            _ => [.. whole, .. Noise(random, 5_000)],
        };
    }

    private static byte[] Overwritten(byte[] whole, Random random, int many)
    {
        var bytes = (byte[])whole.Clone();
        for (var i = 0; i <= many; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    /// <summary>Sizes, counts and lengths stand at the beginning and at the end.</summary>
    private static byte[] LargestNumbers(byte[] whole, Random random)
    {
        var bytes = (byte[])whole.Clone();
        var reach = Math.Min(200, bytes.Length / 2);
        var at = random.Next(2) == 0 ? random.Next(8, reach) : bytes.Length - random.Next(8, reach);
        bytes.AsSpan(at, 4).Fill(0xFF);
        return bytes;
    }

    private static byte[] Noise(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}

namespace TextToVideo.Bench;

/// <summary>Each kind of run once, in a home of its own that is empty at first.</summary>
internal sealed record Round(Generation First, Generation Edited, Generation Unchanged, Measured Floor, string FloorSettings)
{
    public static async Task<Round> RunAsync(Laboratory laboratory, string home, IReadOnlyList<string> sentences, IReadOnlyList<string> options)
    {
        var script = string.Join(' ', sentences);
        var first = await Generation.RunAsync(laboratory, home, script, "first", options);
        var edited = await Generation.RunAsync(laboratory, home, string.Join(' ', Scripts.OneChanged(sentences)), "edited", options);
        var unchanged = await Generation.RunAsync(laboratory, home, script, "unchanged", options);
        var (floor, settings) = await Bench.Floor.RunAsync(laboratory, first);
        return new Round(first, edited, unchanged, floor, settings);
    }
}

using FsCheck;
using FsCheck.Fluent;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Tests.Editing;

/// <summary>Words and when they are said.</summary>
internal static class Speaking
{
    private static readonly string[] Endings = ["", "", "", ",", ".", "?", "\u3002", "\u2014"];

    /// <param name="words">Each as seconds of silence before it and seconds that it takes.</param>
    public static IReadOnlyList<TimedWord> Words(params (double Silence, double Length)[] words) => Words(words.Select(word => (word.Silence, word.Length, "word")));

    /// <summary>Any scene: how long it is, and its words, which may leave silence before, between and after them.</summary>
    public static Arbitrary<(int Frames, IReadOnlyList<TimedWord> Words)> Scenes()
    {
        var word =
            from silence in Gen.Frequency((6, Gen.Constant(0)), (3, Gen.Choose(1, 60)), (1, Gen.Choose(60, 400)))
            from length in Gen.Frequency((12, Gen.Choose(5, 90)), (1, Gen.Choose(90, 2500)))
            from ending in Gen.Elements(Endings)
            select (silence / 100.0, length / 100.0, "word" + ending);
        return (
            from words in word.ListOf()
            from tail in Gen.Choose(0, 3000)
            let spoken = (IReadOnlyList<TimedWord>)Words(words)
            let end = spoken.Count == 0 ? 0 : spoken[^1].End.TotalSeconds
            select (Math.Max(ShortestScene, (int)Math.Ceiling((end + (tail / 100.0)) * FrameRate.FramesPerSecond)), spoken)).ToArbitrary();
    }

    private const int ShortestScene = 45;

    private static List<TimedWord> Words(IEnumerable<(double Silence, double Length, string Text)> words)
    {
        var (clock, spoken) = (TimeSpan.Zero, new List<TimedWord>());
        foreach (var (silence, length, text) in words)
        {
            var start = clock + TimeSpan.FromSeconds(silence);
            clock = start + TimeSpan.FromSeconds(length);
            spoken.Add(new TimedWord(text, start, clock));
        }
        return spoken;
    }
}

using TextToVideo.Storyboards.Keywords;
using TextToVideo.Words;

namespace TextToVideo.Storyboards.Shots;

/// <summary>Words that call for a way of filming.</summary>
internal static class ShotCues
{
    private static readonly IReadOnlyList<(ShotType Shot, HashSet<string> Words)> Cues =
    [
        .. WordFile.ReadLines("shots").Select(line => line.Split(": ")).Select(parts => (ShotOf(parts[0]), parts[1].Split(' ').ToHashSet())),
    ];

    public static ShotType? Find(string text)
    {
        var words = WordToken.ReadAll(text, cutElisions: true).Select(t => t.Lower).ToHashSet();
        foreach (var (shot, cues) in Cues)
        {
            if (cues.Overlaps(words)) return shot;
        }
        return null;
    }

    private static ShotType ShotOf(string name) => name switch
    {
        "time_lapse" => ShotType.TimeLapse,
        "slow_motion" => ShotType.SlowMotion,
        "aerial" => ShotType.Aerial,
        "close_up" => ShotType.CloseUp,
        _ => throw new InvalidOperationException($"shots.txt has the unknown shot '{name}'."),
    };
}

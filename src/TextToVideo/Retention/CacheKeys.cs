using TextToVideo.Artifacts;

namespace TextToVideo.Retention;

/// <summary>Tells what may be thrown away because it can be made again. What it does not know, it leaves alone.</summary>
internal static class CacheKeys
{
    public const string Steps = "steps/";
    public const string Documents = "cache/";

    /// <summary>`steps`, the step's name, two digits, the hash.</summary>
    private const int StepSegments = 4;

    /// <returns>The prefix of the entry that it is part of.</returns>
    public static string EntryOf(ArtifactKey key)
    {
        var text = key.Value;
        if (!text.StartsWith(Steps, StringComparison.Ordinal)) return text;
        var end = -1;
        for (var i = 0; i < StepSegments; i++)
        {
            var next = text.IndexOf('/', end + 1);
            if (next < 0) return text;
            end = next;
        }
        return text[..(end + 1)];
    }
}

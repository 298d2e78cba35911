using TextToVideo.Artifacts;

namespace TextToVideo.Storage.Folder;

/// <summary>Of the file or blob that stands for a turn. Steps and jobs never share one: a step takes its job's turn within its own.</summary>
internal static class TurnName
{
    private const string Steps = "steps";

    public static string Of(ArtifactKey key, int count)
    {
        var kind = key.Value.Split('/')[0];
        return $"{(kind == Steps ? "" : kind + "-")}{KeyTurn.Bucket(key, count):x3}";
    }
}

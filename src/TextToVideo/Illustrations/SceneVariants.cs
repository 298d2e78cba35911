using TextToVideo.Storyboards;

namespace TextToVideo.Illustrations;

/// <summary>Chooses for each scene a variant by its text, so that an edit elsewhere leaves it as it is, and so that neighbours differ.</summary>
public static class SceneVariants
{
    public const int Count = 12;

    public static IReadOnlyList<int> Choose(IReadOnlyList<StoryboardScene> scenes, int seed)
    {
        ArgumentNullException.ThrowIfNull(scenes);
        var variants = new int[scenes.Count];
        for (var i = 0; i < scenes.Count; i++)
        {
            var variant = (int)((uint)StableHash.Of(scenes[i].Text, seed) % Count);
            variants[i] = i > 0 && variants[i - 1] == variant ? (variant + 1) % Count : variant;
        }
        return variants;
    }
}

using TextToVideo.Artifacts;

namespace TextToVideo.Branding;

/// <summary>Where kits and their files lie.</summary>
public static class BrandKeys
{
    public const string Folder = "brands/";
    public const string Files = $"brands/{BrandName.Taken}/";

    private const string KitFile = "kit.json";

    public static ArtifactKey Kit(string name) => new($"{Folder}{name}/{KitFile}");

    public static ArtifactKey File(string fileName) => new(Files + fileName);

    public static bool IsKit(ArtifactKey key) => key.FileName == KitFile && !key.Value.StartsWith(Files, StringComparison.Ordinal);
}

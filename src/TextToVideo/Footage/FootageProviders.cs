namespace TextToVideo.Footage;

/// <summary>Names of providers that the product itself treats specially.</summary>
public static class FootageProviders
{
    /// <summary>The user's own folder: there a clip may come twice once all were shown.</summary>
    public const string Folder = "folder";

    /// <summary>Files that clients have sent; they may come twice, too.</summary>
    public const string Upload = "upload";

    /// <summary>True where a clip may be shown again once all were shown.</summary>
    public static bool IsOwnMedia(string provider) => provider is Folder or Upload;
}

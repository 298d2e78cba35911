namespace TextToVideo.Footage;

/// <summary>Names of providers that the product itself treats specially.</summary>
public static class FootageProviders
{
    /// <summary>The user's own folder: there a clip may come twice once all were shown.</summary>
    public const string Folder = "folder";
}

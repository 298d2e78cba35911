namespace TextToVideo.Storage;

/// <summary>Where artifacts are kept.</summary>
public enum StorageProvider
{
    /// <summary>In a folder of this machine.</summary>
    Folder,

    /// <summary>In a container of Azure Blob Storage, shared by machines.</summary>
    Blob,
}

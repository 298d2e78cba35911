using TextToVideo.Artifacts;

namespace TextToVideo.Uploads;

/// <summary>The artifacts of uploads: for each a folder with the file, and what is known of it, written last.</summary>
internal static class UploadKeys
{
    public const string Folder = "uploads/";

    private const string RecordFile = "upload.json";

    public static ArtifactKey Record(string id) => new($"{Folder}{id}/{RecordFile}");

    public static ArtifactKey Media(string id, string extension) => new($"{Folder}{id}/media{extension}");

    /// <summary>What all keys of an upload begin with.</summary>
    public static string PrefixOf(string id) => $"{Folder}{id}/";

    public static string IdOf(ArtifactKey key) => key.Value[Folder.Length..].Split('/')[0];

    public static bool IsRecord(ArtifactKey key) => key.FileName == RecordFile;
}

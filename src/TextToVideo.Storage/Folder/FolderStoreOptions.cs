using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Storage.Folder;

public sealed class FolderStoreOptions
{
    /// <summary>Absolute path of the folder that holds everything; made when missing. All of it on one disk.</summary>
    [Required]
    public string Root { get; set; } = "";
}

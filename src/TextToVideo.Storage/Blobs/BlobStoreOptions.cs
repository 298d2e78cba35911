using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Storage.Blobs;

public sealed class BlobStoreOptions : IValidatableObject
{
    public const string Section = "Storage:Blob";

    /// <summary>Of a storage account, or of Azurite. Null: by <see cref="ServiceUri"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Such as `https://account.blob.core.windows.net`, entered with the identity that this process has in Azure.</summary>
    public Uri? ServiceUri { get; set; }

    /// <summary>Made when missing. Default: `artifacts`.</summary>
    [RegularExpression("^[a-z0-9](-?[a-z0-9]){2,62}$", ErrorMessage = "Storage:Blob:Container must be 3 to 63 of a-z, 0-9 and single dashes.")]
    public string Container { get; set; } = "artifacts";

    /// <summary>Disk space for copies of what is being read, in bytes; files in use may exceed it. Default: 8 GiB.</summary>
    [Range(0L, long.MaxValue)]
    public long CacheBytes { get; set; } = 8L * 1024 * 1024 * 1024;

    /// <summary>Links of results lead to this store itself, so that no worker passes films on. Default: false.</summary>
    public bool DirectLinks { get; set; }

    /// <summary>How often a request is sent again when the service does not answer or is busy. Default: 8, some two minutes in all.</summary>
    [Range(0, 50)]
    public int MaxRetries { get; set; } = 8;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(ConnectionString) == (ServiceUri is null))
        {
            yield return new ValidationResult($"{Section} needs either ConnectionString or ServiceUri.");
        }
    }
}

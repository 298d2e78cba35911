using TextToVideo.Api.Links;
using TextToVideo.Uploads;

namespace TextToVideo.Api.Uploads;

/// <summary>A file that was sent.</summary>
public sealed record UploadAnswer
{
    /// <summary>SHA-256 of the content.</summary>
    public required string UploadId { get; init; }

    /// <summary>What requests name it by: in `music`, in `uploads`, in a scene's `clip`, in a storyboard's `locked_clip`.</summary>
    public required string Reference { get; init; }

    public required string Name { get; init; }

    public required UploadKind Kind { get; init; }

    /// <summary>By the content.</summary>
    public required string MediaType { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Null for pictures.</summary>
    public double? Seconds { get; init; }

    /// <summary>Pixels as shown; null for audio.</summary>
    public int? Width { get; init; }

    public int? Height { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>When it goes unless a job uses it before.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    public required string Url { get; init; }

    public static UploadAnswer From(KeptUpload kept, Uri publicBase)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var upload = kept.Upload;
        var isSeen = upload.Kind is UploadKind.Video or UploadKind.Picture;
        return new UploadAnswer
        {
            UploadId = upload.Id,
            Reference = UploadReference.Of(upload.Id),
            Name = upload.Name,
            Kind = upload.Kind,
            MediaType = upload.MediaType,
            Bytes = upload.Bytes,
            Seconds = upload.Kind is UploadKind.Video or UploadKind.Audio ? upload.Seconds : null,
            Width = isSeen ? upload.Width : null,
            Height = isSeen ? upload.Height : null,
            UploadedAt = upload.UploadedAt,
            ExpiresAt = kept.ExpiresAt,
            Url = PublicAddress.At(publicBase, $"uploads/{upload.Id}"),
        };
    }
}

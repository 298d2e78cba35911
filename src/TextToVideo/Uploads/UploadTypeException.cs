using TextToVideo.Failures;

namespace TextToVideo.Uploads;

/// <summary>The content is no medium that videos can be made with.</summary>
public sealed class UploadTypeException(string message, Exception? inner = null)
    : TextToVideoException("upload.unsupported", FailureCategory.Validation, message, isRetryable: false, inner);

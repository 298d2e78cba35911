using TextToVideo.Failures;

namespace TextToVideo.Uploads;

public sealed class UploadNotFoundException(string id)
    : TextToVideoException("upload.not_found", FailureCategory.Validation, $"There is no upload '{id}'; it may have been deleted because no job used it for long. Send the file again.");

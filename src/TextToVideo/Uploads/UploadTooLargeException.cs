using System.Globalization;
using TextToVideo.Failures;

namespace TextToVideo.Uploads;

public sealed class UploadTooLargeException(long mostBytes)
    : TextToVideoException("upload.too_large", FailureCategory.Validation, string.Create(CultureInfo.InvariantCulture, $"The file is larger than {mostBytes / 1_000_000.0:0.###} MB."));

using TextToVideo.Failures;

namespace TextToVideo.Requests;

/// <summary>A moderator says that this is not to be made.</summary>
public sealed class RequestNotAllowedException(string message)
    : TextToVideoException("request.not_allowed", FailureCategory.Validation, message);

using TextToVideo.Failures;

namespace TextToVideo.Providers.Http;

/// <summary>A URL from outside points to where this machine must not go for strangers.</summary>
public sealed class BlockedAddressException(string message)
    : TextToVideoException("address.not_allowed", FailureCategory.Validation, message);

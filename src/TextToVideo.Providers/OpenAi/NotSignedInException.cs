using TextToVideo.Failures;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Entra gave no token: nothing was sent.</summary>
internal sealed class NotSignedInException(ServiceIdentity service, Exception cause) : TextToVideoException(
    $"{service.Code}.key_refused",
    FailureCategory.Configuration,
    $"Entra gives no token for {service.Name}. Check the identity that this runs as, or set {service.KeySetting}.",
    innerException: cause);

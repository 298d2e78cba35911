using TextToVideo.Failures;

namespace TextToVideo.Requests;

/// <summary>All that is wrong with a request, at once.</summary>
public sealed class InvalidRequestException(IReadOnlyList<RequestFault> faults)
    : TextToVideoException(
        "request.invalid",
        FailureCategory.Validation,
        string.Join(" ", faults.Select(f => $"{f.Field}: {f.Message}")))
{
    public IReadOnlyList<RequestFault> Faults { get; } = faults;
}

namespace TextToVideo.Providers.Http;

/// <summary>A body went past its bound and was let go of.</summary>
internal sealed class AnswerTooLargeException(long maxBytes) : IOException($"The answer is larger than {maxBytes:N0} bytes.")
{
    public long MaxBytes { get; } = maxBytes;
}

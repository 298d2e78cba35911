namespace TextToVideo.Cli.Tests.Services;

/// <param name="Content">Equal for equal questions.</param>
/// <param name="Characters">Spoken for it.</param>
/// <param name="From">Milliseconds of the services' clock.</param>
internal sealed record OutsideCall(string Method, string Path, string Content, int Status, int Characters, long From, long Until)
{
    public bool IsPaid => Method == "POST" && Path.StartsWith("/openai/", StringComparison.Ordinal);

    public bool IsSpeech => Path.EndsWith("/audio/speech", StringComparison.Ordinal);
}

namespace TextToVideo.Services.Control;

/// <param name="Content">SHA-256 of what was asked: path, query and body; two equal ones are the same purchase made twice.</param>
/// <param name="Status">As answered; 0 where the connection was cut.</param>
/// <param name="Characters">Spoken, and so billed.</param>
/// <param name="From">When it came, in milliseconds of these services' clock.</param>
/// <param name="Until">When it was answered.</param>
public sealed record ReceivedCall(string Method, string Path, string Content, int Status, int Characters, long From, long Until);

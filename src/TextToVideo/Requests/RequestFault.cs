namespace TextToVideo.Requests;

/// <param name="Field">As the user wrote it: `scenes[2].text`.</param>
/// <param name="Code">Stable; one of <see cref="FaultCode"/>.</param>
/// <param name="Message">What is wrong, with the value, and what would be right.</param>
public sealed record RequestFault(string Field, string Code, string Message);

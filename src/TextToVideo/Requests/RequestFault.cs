namespace TextToVideo.Requests;

/// <param name="Field">As the user wrote it: `scenes[2].text`.</param>
/// <param name="Code">Stable: `too_long`, `required`, `out_of_range`, `unknown`, `not_allowed`, `unreadable`.</param>
/// <param name="Message">What is wrong, with the value, and what would be right.</param>
public sealed record RequestFault(string Field, string Code, string Message);

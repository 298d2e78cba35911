namespace TextToVideo.Jobs;

/// <summary>What a job may be called: safe as part of an artifact's key and of an instance id, and no run or variant of another job.</summary>
public static class JobId
{
    private const int MaxLength = 64;

    public static bool IsValid(string? value) =>
        value is { Length: > 0 and <= MaxLength }
        && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
        && char.IsAsciiLetterOrDigit(value[0])
        && RunId.Parse(value) == RunId.First(value);
}

namespace TextToVideo.Requests;

/// <summary>The stable words of <see cref="RequestFault.Code"/>.</summary>
public static class FaultCode
{
    public const string Required = "required";
    public const string Conflict = "conflict";
    public const string NothingToSay = "nothing_to_say";
    public const string TooLong = "too_long";
    public const string OutOfRange = "out_of_range";
    public const string Malformed = "malformed";
    public const string Unknown = "unknown";
    public const string Duplicate = "duplicate";
    public const string NotAllowed = "not_allowed";
    public const string Unreadable = "unreadable";
}

namespace TextToVideo.Api.Access;

/// <summary>What a caller may do; the higher implies the lower.</summary>
public enum AccessScope
{
    /// <summary>Health, and files by signed links.</summary>
    Open,

    Read,

    Write,
}

namespace TextToVideo.Footage;

/// <summary>Failures of footage by which the product decides.</summary>
public static class FootageCodes
{
    /// <summary>A host is out of order and left alone for a while: nothing that lies there can be had, and its message names no clip.</summary>
    public const string HostDown = "footage.host_down";
}

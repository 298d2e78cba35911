namespace TextToVideo.Api.Access;

/// <summary>
/// A feature of requests that came through a door of the host's own, such as the function keys of Azure Functions. Those do
/// not come from this machine, under whatever name.
/// </summary>
/// <param name="HasKey">That door asked for a key, and was shown a right one.</param>
public sealed record HostDoor(bool HasKey);

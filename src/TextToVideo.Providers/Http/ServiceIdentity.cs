namespace TextToVideo.Providers.Http;

/// <param name="Code">First part of its error codes, such as `pexels`.</param>
/// <param name="Name">As people write it.</param>
/// <param name="KeySetting">Where its key is configured, for messages.</param>
public sealed record ServiceIdentity(string Code, string Name, string KeySetting);

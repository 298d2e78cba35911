namespace TextToVideo.Artifacts;

/// <param name="Length">Bytes.</param>
/// <param name="ETag">Changes whenever the content does; opaque.</param>
/// <param name="LastAccess">When it was last written or used; what retention goes by. As exact as <see cref="IArtifactStore.AccessGrain"/>.</param>
public sealed record ArtifactInfo(ArtifactKey Key, long Length, string ETag, DateTimeOffset LastAccess);

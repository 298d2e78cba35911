namespace TextToVideo.Api.Access;

/// <summary>Endpoint metadata.</summary>
internal sealed record RequiredScope(AccessScope Scope);

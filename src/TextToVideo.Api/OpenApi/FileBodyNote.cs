namespace TextToVideo.Api.OpenApi;

/// <summary>The body is a file that the handler reads as it comes: as it is, or as a form with one file.</summary>
internal sealed record FileBodyNote;

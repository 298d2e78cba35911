using TextToVideo.Storyboards;

namespace TextToVideo.Api.Mcp;

internal sealed record EditStoryboardAnswer(string JobId, string Etag, Storyboard Storyboard);

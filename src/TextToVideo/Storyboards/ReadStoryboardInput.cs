using System.Text.Json.Serialization;

namespace TextToVideo.Storyboards;

/// <param name="Place">As <see cref="StoryboardPlace"/> names it.</param>
/// <param name="Brand">Whose letters show it; null: no brand's.</param>
[JsonConverter(typeof(ReadStoryboardInputConverter))]
public sealed record ReadStoryboardInput(string Place, string? Brand = null);

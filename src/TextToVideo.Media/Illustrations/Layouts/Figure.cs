using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>A picture that plays in the scene.</summary>
internal sealed record Figure(Icon Icon, Stand Stand, bool IsBig, bool IsSmall, bool ComesInCrowds);

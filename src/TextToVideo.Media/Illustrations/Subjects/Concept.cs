using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Icons;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>What stands for a word that no single picture is called by: `economy`.</summary>
/// <param name="Icons">The first says it best; the others go with it.</param>
/// <param name="Setting">Where it is at home; null: anywhere.</param>
/// <param name="IsInterchangeable">True where the first three icons say it equally well.</param>
internal sealed record Concept(IReadOnlyList<IconName> Icons, BackdropKind? Setting, bool IsInterchangeable);

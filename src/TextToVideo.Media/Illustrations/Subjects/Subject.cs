using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Icons;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>Something the scene speaks of that can be shown.</summary>
/// <param name="Word">As it was found in the text.</param>
/// <param name="Icons">The best first, then such as go with it.</param>
/// <param name="Score">12 and more: surely meant. Below 3: a guess.</param>
/// <param name="IsInterchangeable">True where the first icons say it equally well.</param>
internal sealed record Subject(string Word, IReadOnlyList<IconName> Icons, double Score, BackdropKind? Setting, bool IsInterchangeable = false)
{
    public static Subject Of(string word, Concept concept, double score) => new(word, concept.Icons, score, concept.Setting, concept.IsInterchangeable);
}

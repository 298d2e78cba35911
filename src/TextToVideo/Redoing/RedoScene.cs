namespace TextToVideo.Redoing;

/// <param name="Kept">Steps whose results are there.</param>
/// <param name="Made">Steps that would be made: their inputs changed, or wait for a step that is made.</param>
public sealed record RedoScene(string Id, string Text, IReadOnlyList<string> Kept, IReadOnlyList<string> Made);

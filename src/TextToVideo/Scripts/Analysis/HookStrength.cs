namespace TextToVideo.Scripts.Analysis;

/// <summary>How well the first sentence catches a viewer who may swipe on.</summary>
/// <param name="Score">0 to 100.</param>
/// <param name="Reasons">What speaks for and against it, to show the user.</param>
public sealed record HookStrength(int Score, IReadOnlyList<string> Reasons);

namespace TextToVideo.Captions.Ass;

/// <summary>A time in which a line looks the same.</summary>
/// <param name="LitWord">Index in the line; -1: none.</param>
internal readonly record struct LitSpan(TimeSpan From, TimeSpan To, int LitWord);

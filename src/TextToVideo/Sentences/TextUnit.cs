namespace TextToVideo.Sentences;

/// <summary>The smallest part of a narration that stays together: a word, a character, or a piece of an endless word.</summary>
/// <param name="End">After the last character; white space behind it belongs to nobody.</param>
/// <param name="Seconds">How long it takes to say.</param>
/// <param name="After">The break behind it.</param>
internal readonly record struct TextUnit(int Start, int End, double Seconds, BreakKind After);

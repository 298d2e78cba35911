namespace TextToVideo.Media.Speech;

/// <summary>Words and stretches from the first up to but without the end.</summary>
internal readonly record struct Phrase(int FirstWord, int EndWord, int FirstStretch, int EndStretch);

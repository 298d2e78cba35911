namespace TextToVideo.Media.Flite;

/// <param name="Position">In the text, just behind the token that the word is of.</param>
internal readonly record struct FliteWord(int Position, TimeSpan Start, TimeSpan End);

namespace TextToVideo.Captions.Layout;

/// <summary>Pieces that make a cue: those from <paramref name="From"/> up to <paramref name="To"/>; the second line begins at <paramref name="SecondLine"/>, which is <paramref name="To"/> where there is one line.</summary>
internal readonly record struct CueShape(int From, int SecondLine, int To);

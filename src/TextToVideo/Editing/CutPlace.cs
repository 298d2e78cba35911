namespace TextToVideo.Editing;

/// <param name="Cost">0 in a clear pause.</param>
internal readonly record struct CutPlace(int Frame, double Cost);

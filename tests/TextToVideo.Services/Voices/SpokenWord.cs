namespace TextToVideo.Services.Voices;

/// <param name="Start">Seconds.</param>
internal sealed record SpokenWord(string Text, double Start, double End);

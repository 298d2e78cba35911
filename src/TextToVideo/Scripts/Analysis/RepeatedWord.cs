namespace TextToVideo.Scripts.Analysis;

public sealed record RepeatedWord(string Word, int Times);

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>All narrations of one sample rate, each at its place, in one file.</summary>
/// <param name="SpeechRmsDb">Level of what is loud enough to be speech, in dBFS; null: nothing is.</param>
internal sealed record VoiceTrack(string FileName, double? SpeechRmsDb);

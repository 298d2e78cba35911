using TextToVideo.Speech;

namespace TextToVideo.Media.Waves;

internal sealed record ShapedSpeech(MonoWave Wave, IReadOnlyList<TimedWord>? Words);

using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Waves;

internal sealed record ShapedSpeech(MonoWave Wave, IReadOnlyList<TimedWord>? Words);

using TextToVideo.Speech;
using TextToVideo.Speech.SpokenForms;
using TextToVideo.Waves;

namespace TextToVideo.Media.Flite;

/// <summary>Flite's pieces one after the other, and when each word of the script is said in them.</summary>
internal sealed class FliteTrack(IReadOnlyList<SpokenWord> script)
{
    private readonly List<short> _samples = [];
    private readonly (TimeSpan Start, TimeSpan End)?[] _times = new (TimeSpan, TimeSpan)?[script.Count];
    private int _sampleRateHz;

    public bool IsEmpty => _samples.Count == 0;

    public MonoWave Wave => new([.. _samples], _sampleRateHz);

    public IReadOnlyList<TimedWord> Words => WordGaps.Fill([.. script.Select(word => word.Written)], _times, Wave.Duration);

    public void Add(FliteText text, FliteUtterance utterance)
    {
        if (utterance.Samples.Length == 0) return;
        _sampleRateHz = utterance.SampleRateHz;
        var offset = new MonoWave([], _sampleRateHz).TimeAt(_samples.Count);
        // A mark that flite took for a word is said in no time.
        foreach (var said in utterance.Words.Where(said => said.End > said.Start))
        {
            var word = text.WordAt(said.Position);
            var (start, end) = (offset + said.Start, offset + said.End);
            _times[word] = _times[word] is { } known ? (known.Start, end) : (start, end);
        }
        _samples.AddRange(utterance.Samples);
    }
}

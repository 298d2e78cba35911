using System.Numerics;

namespace TextToVideo.Media.Music.Beats;

/// <summary>Fourier transform in place, radix 2 (Cooley and Tukey, 1965).</summary>
internal sealed class Spectrum
{
    private readonly Complex[] _turns;
    private readonly int[] _mirrored;
    private readonly double[] _window;
    private readonly Complex[] _values;

    /// <param name="length">A power of two.</param>
    public Spectrum(int length)
    {
        _turns = [.. Enumerable.Range(0, length / 2).Select(i => Complex.FromPolarCoordinates(1, -2 * Math.PI * i / length))];
        _window = [.. Enumerable.Range(0, length).Select(i => 0.5 - (0.5 * Math.Cos(2 * Math.PI * i / length)))];
        _values = new Complex[length];
        _mirrored = new int[length];
        for (var i = 1; i < length; i++) _mirrored[i] = (_mirrored[i >> 1] >> 1) | ((i & 1) == 0 ? 0 : length >> 1);
    }

    /// <summary>Power of each frequency from 0 up to half the sample rate, of samples under a Hann window; outside the sound is silence.</summary>
    public void Read(ReadOnlySpan<short> sound, int start, Span<double> powers)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            var at = start + i;
            _values[_mirrored[i]] = at >= 0 && at < sound.Length ? sound[at] / 32768.0 * _window[i] : 0;
        }
        for (var half = 1; half < _values.Length; half *= 2) Merge(half);
        for (var i = 0; i < powers.Length; i++) powers[i] = (_values[i].Real * _values[i].Real) + (_values[i].Imaginary * _values[i].Imaginary);
    }

    private void Merge(int half)
    {
        var step = _values.Length / (2 * half);
        for (var first = 0; first < _values.Length; first += 2 * half)
        {
            for (var i = 0; i < half; i++)
            {
                var (even, odd) = (_values[first + i], _values[first + i + half] * _turns[i * step]);
                (_values[first + i], _values[first + i + half]) = (even + odd, even - odd);
            }
        }
    }
}

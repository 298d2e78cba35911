namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>How loud the speech in a recording is: the mean power of the blocks in which there is any. A first guess, so that the compressor meets every voice at the same level.</summary>
internal sealed class SpeechLevel(int sampleRateHz)
{
    /// <summary>Quieter blocks are pauses.</summary>
    private const double GateDb = -50;

    private static readonly double GatePower = Math.Pow(10, GateDb / 10);

    private readonly int _blockSamples = sampleRateHz / 10;
    private double _blockSum;
    private int _inBlock;
    private double _powerSum;
    private long _blocks;

    /// <summary>dBFS; null where there is only silence.</summary>
    public double? RmsDb => _blocks == 0 ? null : 10 * Math.Log10(_powerSum / _blocks);

    public void Add(ReadOnlySpan<short> samples)
    {
        foreach (var sample in samples)
        {
            var value = sample / 32768.0;
            _blockSum += value * value;
            if (++_inBlock == _blockSamples) EndBlock();
        }
    }

    private void EndBlock()
    {
        var power = _blockSum / _inBlock;
        if (power > GatePower)
        {
            _powerSum += power;
            _blocks++;
        }
        (_blockSum, _inBlock) = (0, 0);
    }
}

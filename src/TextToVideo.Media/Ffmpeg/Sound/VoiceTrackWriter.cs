using System.Buffers;
using System.Runtime.InteropServices;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>Lays narrations into one WAV, to the sample. It streams: memory does not grow with the length.</summary>
internal sealed class VoiceTrackWriter(Stream output, int sampleRateHz)
{
    private const int BlockSamples = 16 * 1024;

    private static readonly byte[] Silence = new byte[BlockSamples * sizeof(short)];

    private readonly SpeechLevel _level = new(sampleRateHz);
    private long _samples;

    public int SampleRateHz => sampleRateHz;

    public double? SpeechRmsDb => _level.RmsDb;

    public ValueTask BeginAsync(CancellationToken cancellationToken) => output.WriteAsync(WavFormat.Header(sampleRateHz, dataLength: 0), cancellationToken);

    /// <param name="data">At the first sample.</param>
    /// <param name="length">Bytes.</param>
    public async Task AddAsync(TimeSpan startsAt, Stream data, long length, CancellationToken cancellationToken)
    {
        await PadToAsync((long)Math.Round(startsAt.TotalSeconds * sampleRateHz), cancellationToken);
        var buffer = ArrayPool<byte>.Shared.Rent(BlockSamples * sizeof(short));
        try
        {
            while (length > 0)
            {
                var read = await data.ReadAtLeastAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length & ~1, length)), 2, throwOnEndOfStream: false, cancellationToken) & ~1;
                if (read == 0) return;
                _level.Add(MemoryMarshal.Cast<byte, short>(buffer.AsSpan(0, read)));
                await WriteAsync(buffer.AsMemory(0, read), cancellationToken);
                length -= read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public async Task EndAsync(CancellationToken cancellationToken)
    {
        output.Position = 0;
        await output.WriteAsync(WavFormat.Header(sampleRateHz, _samples * sizeof(short)), cancellationToken);
    }

    private async Task PadToAsync(long sample, CancellationToken cancellationToken)
    {
        while (_samples < sample)
        {
            var count = (int)Math.Min(BlockSamples, sample - _samples);
            await WriteAsync(Silence.AsMemory(0, count * sizeof(short)), cancellationToken);
        }
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> samples, CancellationToken cancellationToken)
    {
        await output.WriteAsync(samples, cancellationToken);
        _samples += samples.Length / sizeof(short);
    }
}

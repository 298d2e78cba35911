namespace TextToVideo.Storage.Folder;

/// <summary>A part of a file, as a stream that can be read and sought.</summary>
internal sealed class FileRangeStream : Stream
{
    private readonly FileStream _file;
    private readonly long _offset;

    public FileRangeStream(string path, long offset, long? length)
    {
        _file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 64 * 1024, useAsync: true);
        _offset = Math.Clamp(offset, 0, _file.Length);
        Length = Math.Min(length ?? long.MaxValue, _file.Length - _offset);
        _file.Position = _offset;
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; }

    public override long Position
    {
        get => _file.Position - _offset;
        set => _file.Position = _offset + Math.Clamp(value, 0, Length);
    }

    public override int Read(byte[] buffer, int offset, int count) => _file.Read(buffer, offset, Bounded(count));

    public override int Read(Span<byte> buffer) => _file.Read(buffer[..Bounded(buffer.Length)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _file.ReadAsync(buffer[..Bounded(buffer.Length)], cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin)
    {
        Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => Length + offset,
        };
        return Position;
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _file.Dispose();
        base.Dispose(disposing);
    }

    private int Bounded(int count) => (int)Math.Min(count, Length - Position);
}

using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using TextToVideo.Artifacts;
using TextToVideo.Failures;

namespace TextToVideo.Uploads;

/// <summary>Takes files in as a stream: never more of one in memory than a buffer, and never one in the store that was not looked into.</summary>
public sealed class UploadIntake(IArtifactStore store, UploadShelf shelf, UploadInspector inspector, IOptions<UploadOptions> options, TimeProvider time)
{
    private const int BufferBytes = 64 * 1024;

    /// <param name="name">As the sender calls it; "" where it has none.</param>
    /// <returns>The upload, and whether it was not there before. Its last sender's name stays.</returns>
    /// <exception cref="UploadTooLargeException"/>
    /// <exception cref="UploadTypeException"/>
    /// <exception cref="TextToVideoException">`upload.empty`, `upload.broken_off`, `upload.no_room`, `storage.full`</exception>
    public async Task<(KeptUpload Upload, bool IsNew)> TakeAsync(Stream content, string name, CancellationToken cancellationToken)
    {
        using var scratch = store.BeginScratch();
        var incoming = scratch.File("incoming");
        var (id, bytes, head) = await ReceiveAsync(content, incoming, cancellationToken);
        if (bytes == 0) throw new TextToVideoException("upload.empty", FailureCategory.Validation, "The file is empty.");

        var known = await shelf.UseAsync(id, cancellationToken);
        if (known is not null) return (await shelf.KeepAsync(known with { Name = name.Length > 0 ? name : known.Name }, cancellationToken), false);
        var signature = UploadInspector.Recognise(head);
        await EnsureRoomAsync(bytes, cancellationToken);

        // Media tools go by the extension.
        var path = scratch.File("media" + signature.Extension);
        File.Move(incoming, path);
        var upload = new Upload
        {
            Id = id,
            Name = name.Length > 0 ? name : "upload" + signature.Extension,
            Kind = signature.Kind,
            MediaType = signature.MediaType,
            Media = UploadKeys.Media(id, signature.Extension),
            Bytes = bytes,
            UploadedAt = time.GetUtcNow(),
        };
        upload = await inspector.InspectAsync(upload, path, cancellationToken);
        await store.PublishAsync(path, upload.Media, cancellationToken);
        return (await shelf.KeepAsync(upload, cancellationToken), true);
    }

    private async Task<(string Id, long Bytes, byte[] Head)> ReceiveAsync(Stream content, string path, CancellationToken cancellationToken)
    {
        try
        {
            return await WriteAsync(content, path, cancellationToken);
        }
        catch (IOException e) when (StoreFailures.IsFull(e))
        {
            throw StoreFailures.Full(Path.GetDirectoryName(path)!, e);
        }
    }

    private async Task<(string Id, long Bytes, byte[] Head)> WriteAsync(Stream content, string path, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            using var head = new MemoryStream(MediaSignature.HeadBytes);
            var bytes = 0L;
            int count;
            while ((count = await ReadAsync(content, buffer.AsMemory(0, BufferBytes), cancellationToken)) > 0)
            {
                bytes += count;
                if (bytes > options.Value.FileBytes) throw new UploadTooLargeException(options.Value.FileBytes);
                if (head.Length < MediaSignature.HeadBytes) head.Write(buffer, 0, Math.Min(count, MediaSignature.HeadBytes - (int)head.Length));
                hash.AppendData(buffer, 0, count);
                await file.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
            }
            return (Convert.ToHexStringLower(hash.GetHashAndReset()), bytes, head.ToArray());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>What a reader of forms says where the form ends too soon. Hosts have their own exceptions for limits, which pass.</summary>
    private static async Task<int> ReadAsync(Stream content, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await content.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException || e.GetType() == typeof(IOException))
        {
            throw new TextToVideoException("upload.broken_off", FailureCategory.Validation, "The file did not arrive whole; send it again.", isRetryable: false, e);
        }
    }

    /// <summary>Whoever may upload cannot fill the disk. Two at once may go over by one file.</summary>
    private async Task EnsureRoomAsync(long bytes, CancellationToken cancellationToken)
    {
        await foreach (var artifact in store.ListAsync(UploadKeys.Folder, cancellationToken)) bytes += artifact.Length;
        if (bytes > options.Value.TotalBytes)
        {
            throw new TextToVideoException("upload.no_room", FailureCategory.Resource, "All uploads together take as much room as they may; delete some that are not needed any more.");
        }
    }
}

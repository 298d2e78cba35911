using Azure;
using Azure.Storage;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using TextToVideo.Storage.Folder;

namespace TextToVideo.Storage.Blobs;

/// <summary>
/// Uploads a file in blocks that are read from the disk as they are sent, and shows it whole with the last request. Block
/// names are this upload's own: the client library's are the same for everybody, so that two writers of one blob could each
/// commit a mixture of both.
/// </summary>
internal static class BlockUpload
{
    private const int AtOnce = 4;
    private const int MaxBlocks = 50_000;
    private const long UsualBlockBytes = 8 * 1024 * 1024;
    private const int Attempts = 5;

    public static async Task<BlobContentInfo> RunAsync(BlockBlobClient blob, string path, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await UploadAsync(blob, path, cancellationToken);
            }
            catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.InvalidBlockList && attempt < Attempts)
            {
                // Somebody else published under this name meanwhile, or the service lost what was not committed; both drop
                // the blocks of all uploads under way.
            }
        }
    }

    private static async Task<BlobContentInfo> UploadAsync(BlockBlobClient blob, string path, CancellationToken cancellationToken)
    {
        var length = new FileInfo(path).Length;
        if (length <= UsualBlockBytes)
        {
            await using var whole = new FileRangeStream(path, 0, length);
            return await blob.UploadAsync(whole, new BlobUploadOptions { TransferOptions = new StorageTransferOptions { InitialTransferSize = UsualBlockBytes } }, cancellationToken);
        }
        var blockBytes = Math.Max(UsualBlockBytes, (length + MaxBlocks - 1) / MaxBlocks);
        var upload = Guid.NewGuid();
        var blocks = Enumerable.Range(0, (int)((length + blockBytes - 1) / blockBytes)).Select(i => (Id: BlockId(upload, i), Offset: i * blockBytes)).ToList();
        var limits = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(blocks, limits, async (block, token) =>
        {
            await using var part = new FileRangeStream(path, block.Offset, blockBytes);
            await blob.StageBlockAsync(block.Id, part, cancellationToken: token);
        });
        return await blob.CommitBlockListAsync(blocks.Select(block => block.Id), cancellationToken: cancellationToken);
    }

    private static string BlockId(Guid upload, int number) => Convert.ToBase64String([.. upload.ToByteArray(), .. BitConverter.GetBytes(number)]);
}

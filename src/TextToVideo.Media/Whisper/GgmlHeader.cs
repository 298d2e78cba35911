using System.Buffers.Binary;
using TextToVideo.Failures;

namespace TextToVideo.Media.Whisper;

/// <summary>The first numbers of a model's file: the mark of the format, and how many tokens the model knows, which tells English ones apart.</summary>
internal static class GgmlHeader
{
    private const uint Magic = 0x67676d6c; // "ggml"
    private const int EnglishTokens = 51_864;

    /// <exception cref="TextToVideoException">`alignment.bad_model`: a page of a web server, half a file, another format.</exception>
    public static async Task<bool> IsMultilingualAsync(string path, CancellationToken cancellationToken)
    {
        var head = new byte[8];
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var read = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        if (read < head.Length || BinaryPrimitives.ReadUInt32LittleEndian(head) != Magic)
            throw new TextToVideoException("alignment.bad_model", FailureCategory.Configuration, $"'{Path.GetFileName(path)}' is no Whisper model in the ggml format.");
        return BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(4)) > EnglishTokens;
    }
}

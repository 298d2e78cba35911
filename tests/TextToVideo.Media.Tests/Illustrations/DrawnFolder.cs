using System.Buffers.Binary;
using System.Globalization;
using TextToVideo.Illustrations;
using TextToVideo.Media.Tests.Ffmpeg;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Illustrations;

/// <summary>An illustration on disk, looked at as a viewer would.</summary>
internal sealed class DrawnFolder : IDisposable
{
    private DrawnFolder(string path, Illustration illustration)
    {
        Path = path;
        Illustration = illustration;
    }

    public string Path { get; }

    public Illustration Illustration { get; }

    public static async Task<DrawnFolder> DrawAsync(IllustrationBrief brief, CancellationToken cancellationToken, IIllustrator? illustrator = null)
    {
        var path = Directory.CreateTempSubdirectory("ttv-drawn-").FullName;
        return new DrawnFolder(path, await (illustrator ?? IllustrationFixture.Illustrator).DrawAsync(brief, path, cancellationToken));
    }

    public byte[] Bytes(IllustrationLayer layer) => File.ReadAllBytes(FileOf(layer));

    /// <summary>From the header of QOI.</summary>
    public (int Width, int Height, bool HasAlpha) SizeOf(IllustrationLayer layer)
    {
        var header = Bytes(layer).AsSpan(0, 14);
        CollectionAssert.AreEqual("qoif"u8.ToArray(), header[..4].ToArray(), $"{layer.FileName} is no QOI.");
        return (BinaryPrimitives.ReadInt32BigEndian(header[4..]), BinaryPrimitives.ReadInt32BigEndian(header[8..]), header[12] == 4);
    }

    /// <summary>All layers at rest, as luma.</summary>
    public Task<byte[]> FlattenAsync(FrameSize frame, CancellationToken cancellationToken) => FlattenAsync(Illustration.Layers, Path, frame, cancellationToken);

    public static async Task<byte[]> FlattenAsync(IReadOnlyList<IllustrationLayer> layers, string folder, FrameSize frame, CancellationToken cancellationToken)
    {
        var inputs = layers.SelectMany(layer => (string[])["-i", System.IO.Path.Combine(folder, layer.FileName)]).ToArray();
        var graph = $"[0]crop={frame.Width}:{frame.Height}:{-layers[0].X}:{-layers[0].Y}[p0]";
        for (var i = 1; i < layers.Count; i++)
            graph += string.Create(CultureInfo.InvariantCulture, $";[{i}]format=gbrap,unpremultiply=inplace=1[l{i}];[p{i - 1}][l{i}]overlay={layers[i].X}:{layers[i].Y}[p{i}]");
        var raw = System.IO.Path.Combine(folder, "flat.gray");
        await TestTool.FfmpegAsync(cancellationToken, [.. inputs, "-filter_complex", graph, "-map", $"[p{layers.Count - 1}]", "-frames:v", "1", "-pix_fmt", "gray", "-f", "rawvideo", raw]);
        return await File.ReadAllBytesAsync(raw, cancellationToken);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string FileOf(IllustrationLayer layer) => System.IO.Path.Combine(Path, layer.FileName);
}

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

    /// <summary>From the PNG's header.</summary>
    public (int Width, int Height, bool HasAlpha) SizeOf(IllustrationLayer layer)
    {
        var header = Bytes(layer).AsSpan(0, 26);
        CollectionAssert.AreEqual(new byte[] { 0x89, 0x50, 0x4E, 0x47 }, header[..4].ToArray(), $"{layer.FileName} is no PNG.");
        return (BinaryPrimitives.ReadInt32BigEndian(header[16..]), BinaryPrimitives.ReadInt32BigEndian(header[20..]), header[25] is 4 or 6);
    }

    /// <summary>All layers at rest, as luma.</summary>
    public async Task<byte[]> FlattenAsync(FrameSize frame, CancellationToken cancellationToken)
    {
        var inputs = Illustration.Layers.SelectMany(layer => (string[])["-i", FileOf(layer)]).ToArray();
        var backdrop = Illustration.Layers[0];
        var graph = $"[0]crop={frame.Width}:{frame.Height}:{-backdrop.X}:{-backdrop.Y}[p0]";
        for (var i = 1; i < Illustration.Layers.Count; i++)
            graph += string.Create(CultureInfo.InvariantCulture, $";[p{i - 1}][{i}]overlay={Illustration.Layers[i].X}:{Illustration.Layers[i].Y}[p{i}]");
        var raw = System.IO.Path.Combine(Path, "flat.gray");
        await TestTool.FfmpegAsync(cancellationToken, [.. inputs, "-filter_complex", graph, "-map", $"[p{Illustration.Layers.Count - 1}]", "-frames:v", "1", "-pix_fmt", "gray", "-f", "rawvideo", raw]);
        return await File.ReadAllBytesAsync(raw, cancellationToken);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string FileOf(IllustrationLayer layer) => System.IO.Path.Combine(Path, layer.FileName);
}

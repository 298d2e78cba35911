using TextToVideo.Footage;
using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Illustrations.Tones;

/// <summary>
/// Light and dark of a drawing as its frame shows it at rest: layers are averaged over a grid and laid over one another cell
/// by cell, which a grid of a twelfth of the frame does not tell from laying pixels over one another.
/// </summary>
internal sealed class LayerTones(FrameSize frame)
{
    // Of BT.709, as the video will be.
    private const double Red = 0.2126;
    private const double Green = 0.7152;
    private const double Blue = 0.0722;

    private readonly double[] _luma = new double[PictureTones.Cells];

    /// <param name="layers">From back to front; the first is opaque.</param>
    /// <returns>See <see cref="PictureTones"/>.</returns>
    public static async Task<string> OfAsync(IReadOnlyList<IllustrationLayer> layers, string folder, FrameSize frame, CancellationToken cancellationToken)
    {
        var tones = new LayerTones(frame);
        foreach (var layer in layers) tones.Add(layer, await File.ReadAllBytesAsync(Path.Combine(folder, layer.FileName), cancellationToken));
        return PictureTones.Write([.. tones._luma.Select(luma => (byte)Math.Round(Math.Clamp(luma, 0, 255)))]);
    }

    private void Add(IllustrationLayer layer, byte[] file)
    {
        using var png = PngPixels.Open(file);
        var (light, cover) = (new double[PictureTones.Cells], new double[PictureTones.Cells]);
        var columns = Enumerable.Range(0, png.Width).Select(x => (layer.X + x) is var at && at >= 0 && at < frame.Width ? at * PictureTones.Columns / frame.Width : -1).ToArray();
        for (var y = 0; y < png.Height; y++)
        {
            var row = png.ReadRow();
            var at = layer.Y + y;
            if (at >= frame.Height) break;
            if (at < 0) continue;
            var first = at * PictureTones.Rows / frame.Height * PictureTones.Columns;
            for (var x = 0; x < png.Width; x++)
            {
                if (columns[x] < 0) continue;
                var pixel = row.Slice(x * png.Channels, png.Channels);
                var alpha = pixel.Length == 4 ? pixel[3] / 255.0 : 1;
                if (alpha == 0) continue;
                light[first + columns[x]] += alpha * ((Red * pixel[0]) + (Green * pixel[1]) + (Blue * pixel[2]));
                cover[first + columns[x]] += alpha;
            }
        }
        var pixels = (double)frame.Width * frame.Height / PictureTones.Cells;
        for (var i = 0; i < _luma.Length; i++) _luma[i] = (light[i] / pixels) + (_luma[i] * Math.Max(0, 1 - (cover[i] / pixels)));
    }
}

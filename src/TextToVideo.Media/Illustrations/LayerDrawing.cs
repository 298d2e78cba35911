using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations;

/// <summary>A layer, and what is drawn on it.</summary>
internal sealed record LayerDrawing(Drawing Drawing, IllustrationLayer Layer)
{
    /// <summary>As SVG: what of the plane the layer covers, in as many pixels.</summary>
    public string ToDocument(double pixelsPerUnit)
    {
        var part = new Box(Layer.X / pixelsPerUnit, Layer.Y / pixelsPerUnit, Layer.Width / pixelsPerUnit, Layer.Height / pixelsPerUnit);
        return Drawing.ToDocument(part, Layer.Width, Layer.Height);
    }
}

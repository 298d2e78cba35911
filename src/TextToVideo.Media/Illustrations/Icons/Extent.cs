using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Icons;

/// <summary>Grows by points.</summary>
internal sealed class Extent
{
    private double _left = double.MaxValue;
    private double _top = double.MaxValue;
    private double _right = double.MinValue;
    private double _bottom = double.MinValue;

    public void Add(double x, double y)
    {
        _left = Math.Min(_left, x);
        _top = Math.Min(_top, y);
        _right = Math.Max(_right, x);
        _bottom = Math.Max(_bottom, y);
    }

    public void AddAround(double x, double y, double radiusX, double radiusY)
    {
        Add(x - radiusX, y - radiusY);
        Add(x + radiusX, y + radiusY);
    }

    /// <summary>The part inside the view; all of the view where nothing, or next to nothing, was added.</summary>
    public Box Within(Box view)
    {
        var (left, top) = (Math.Max(_left, view.X), Math.Max(_top, view.Y));
        var (right, bottom) = (Math.Min(_right, view.Right), Math.Min(_bottom, view.Bottom));
        return right - left > view.Width / 8 && bottom - top > view.Height / 8 ? new Box(left, top, right - left, bottom - top) : view;
    }
}

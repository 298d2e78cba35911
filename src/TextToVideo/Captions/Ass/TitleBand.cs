using TextToVideo.Rendering;

namespace TextToVideo.Captions.Ass;

/// <summary>Where a title's band stands: low on the left as viewers know it, unless it would hide what the picture shows.</summary>
internal static class TitleBand
{
    /// <summary>Of the band: an ear or a leaf may be covered, a head may not.</summary>
    private const double MostCovered = 0.02;

    /// <param name="lowest">Where the band ends at the lowest.</param>
    public static FrameBox Place(FrameSize frame, (double Width, double Height) size, double lowest, IReadOnlyList<FrameBox> taken)
    {
        var safe = SafeArea.Of(frame);
        var (low, high, right) = (lowest - size.Height, safe.Top, safe.Right - size.Width);
        FrameBox[] places = [At(safe.Left, low), At(right, low), At(safe.Left, high), At(right, high)];
        return places.FirstOrDefault(place => Covered(place) <= MostCovered * place.Area, places.MinBy(Covered));

        FrameBox At(double left, double top) => new(left, top, left + size.Width, top + size.Height);
        double Covered(FrameBox place) => taken.Sum(place.SharedWith);
    }
}

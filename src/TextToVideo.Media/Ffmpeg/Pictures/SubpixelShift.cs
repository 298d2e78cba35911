using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>
/// Moves a still picture in steps of half a pixel, where `overlay` and `crop` know whole ones and halve colour's again.
/// Four copies of the picture, shifted by 0, 0.5, 1 and 1.5 pixels, are made once; then each frame takes the copy that
/// fits, and is placed at an even pixel. Frames are passed by reference, so this costs next to nothing per frame.
/// </summary>
internal static class SubpixelShift
{
    private const int Copies = 4;

    /// <summary>Transparent pixels that a layer needs on each side of the axis.</summary>
    public const int Padding = 2;

    /// <summary>The copies of a layer, one frame each, to be laid over as <see cref="PlaceAt"/> and <see cref="Fits"/> tell.</summary>
    /// <param name="layer">One RGB frame with opacity, its colours weighted by it; the first <see cref="Padding"/> pixels along the axis are lost.</param>
    public static string[] LayerCopies(FilterGraph graph, string layer, LayerPath path)
    {
        var whole = graph.Split(layer, "split", 3);
        var copies = Average(graph, graph.Chain(whole[0], Cut(path, 2)), graph.Chain(whole[1], Cut(path, 1)), graph.Chain(whole[2], Cut(path, 0)));
        return [.. copies.Select(copy => graph.Chain(copy, Colour.WeightedToVideo))];
    }

    /// <summary>The endless stream of fitting copies of a picture that hides all that is below it. Means of its colours are the same in YUV, where there is half as much to be averaged; shifted by two pixels, colour's samples are the same ones.</summary>
    /// <param name="picture">One RGB frame; its first <see cref="Padding"/> pixels along the axis are lost.</param>
    public static string SelectBackdrop(FilterGraph graph, string picture, LayerPath path, ShotRange range)
    {
        var whole = graph.Split(picture, "split", 2);
        var even = graph.Split(graph.Chain(whole[0], Colour.ToVideo), "split", 2);
        return Select(graph, Average(graph, graph.Chain(even[0], Cut(path, 2)), graph.Chain(whole[1], $"{Cut(path, 1)},{Colour.ToVideo}"), graph.Chain(even[1], Cut(path, 0))), path, range);
    }

    /// <summary>For each frame, without end, the copy that fits it.</summary>
    public static string Select(FilterGraph graph, string[] copies, LayerPath path, ShotRange range) => graph.Chain(
        copies,
        $"interleave=n={Copies},loop=-1:{Copies},settb=1/{FrameRate.FramesPerSecond},setpts=N," +
        $"select='st(0,floor(n/{Copies})+{range.First});eq(mod(n,{Copies}),mod({HalfPixels(path)},{Copies}))',{SceneClock.Stamp(range.First)}");

    private static string[] Average(FilterGraph graph, string shift0, string shift1, string shift2)
    {
        var at0 = graph.Split(shift0, "split", 2);
        var at1 = graph.Split(shift1, "split", 3);
        return [at0[0], graph.Chain([at0[1], at1[1]], "blend=all_mode=average"), at1[0], graph.Chain([at1[2], shift2], "blend=all_mode=average")];
    }

    /// <summary>Whether a copy is the one for the frame; an expression for `enable`.</summary>
    /// <param name="copy">Its index, by half pixels.</param>
    public static string Fits(LayerPath path, int copy) => $"st(0,{SceneClock.FrameNow});eq(mod({HalfPixels(path)},{Copies}),{copy})";

    /// <summary>Where `overlay` is to place the copy along the axis.</summary>
    public static string PlaceAt(LayerPath path) => $"'st(0,{SceneClock.FrameNow});{EvenPixel(path)}'";

    /// <summary>Where `crop` is to begin along the axis of a picture that is larger than the frame. What the shift took from its edge is missing.</summary>
    public static string CropFrom(LayerPath path) => $"'st(0,{SceneClock.FrameNow});-{EvenPixel(path)}-{Padding}'";

    private static string EvenPixel(LayerPath path) => $"2*floor({HalfPixels(path)}/{Copies})";

    private static string HalfPixels(LayerPath path) => $"floor(2*{path.Position}+0.5)";

    private static string Cut(LayerPath path, int from) =>
        path.IsVertical ? $"crop=iw:ih-{Padding}:0:{from}:exact=1" : $"crop=iw-{Padding}:ih:{from}:0:exact=1";
}

using TextToVideo.Failures;
using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>The layers of an illustration over each other, each in its motion.</summary>
/// <param name="files">One for each layer, in the working folder.</param>
internal sealed class DrawnPicture(DrawnVisual drawn, IReadOnlyList<string> files, FrameSize frame, int sceneFrames)
{
    private readonly IReadOnlyList<IllustrationLayer> _layers = NearLayers.Of(drawn, frame);

    public string AddTo(FilterGraph graph, ShotRange range)
    {
        if (_layers.Count == 0 || _layers[0].Width < frame.Width || _layers[0].Height < frame.Height)
            throw new TextToVideoException("render.layers", FailureCategory.Processing, $"An illustration's backdrop does not fill {frame}; draw the scene again.");

        var picture = AddBackdrop(graph, range);
        for (var i = 1; i < _layers.Count; i++)
        {
            if (IsSeen(_layers[i], range)) picture = AddLayer(graph, picture, i, range);
        }
        return picture;
    }

    /// <summary>Joints begin a scene before most of its layers have come in: reading those would be half of a joint's pictures.</summary>
    private static bool IsSeen(IllustrationLayer layer, ShotRange range) => layer.EntersAt * FrameRate.FramesPerSecond <= range.First + range.Count;

    private string AddBackdrop(FilterGraph graph, ShotRange range)
    {
        var layer = _layers[0];
        var image = AddImage(graph, 0);
        if (LayerPath.Of(layer, sceneFrames) is not { } path)
        {
            var still = graph.Chain(image, $"{Colour.ToVideo},loop=-1:1,{SceneClock.Stamp(range.First)}");
            return graph.Chain(still, $"crop={frame.Width}:{frame.Height}:{-layer.X}:{-layer.Y}");
        }
        var moving = SubpixelShift.SelectBackdrop(graph, image, path, range);
        var (x, y) = path.IsVertical ? ($"{-layer.X}", SubpixelShift.CropFrom(path)) : (SubpixelShift.CropFrom(path), $"{-layer.Y}");
        return graph.Chain(moving, $"crop={frame.Width}:{frame.Height}:{x}:{y}");
    }

    /// <summary>
    /// `overlay` copies each frame of the picture below as long as the one above is a stream that goes on; for a single
    /// picture it does not. So a layer is a stream while it comes in, and single pictures from then on.
    /// </summary>
    private string AddLayer(FilterGraph graph, string below, int index, ShotRange range)
    {
        var layer = _layers[index];
        if (Growth.Of(layer) is { } growth) return AddGrowing(graph, below, index, growth, range);
        var entrance = Entrance.Of(layer, frame);
        var image = AddImage(graph, index);
        if (LayerPath.Of(layer, sceneFrames, entrance) is not { } path)
            return graph.Chain([below, graph.Chain(image, $"format=gbrap,{Colour.WeightedToVideo}")], $"overlay=x={layer.X}:y={layer.Y}:format=yuv420");

        var copies = SubpixelShift.LayerCopies(graph, graph.Chain(image, Padded(path)), path);
        var across = entrance is null ? $"{layer.Y}" : $"'st(0,{SceneClock.FrameNow});{layer.Y}+{entrance.BelowPlace}'";
        var (x, y) = path.IsVertical ? ($"{layer.X}", SubpixelShift.PlaceAt(path)) : (SubpixelShift.PlaceAt(path), across);
        var placed = $"overlay=x={x}:y={y}:format=yuv420";
        if (entrance is null || range.First >= entrance.EndFrame) return AddSettled(graph, below, copies, path, placed, range.First);

        var isSettled = range.First + range.Count > entrance.EndFrame;
        var uses = isSettled ? [.. copies.Select(copy => graph.Split(copy, "split", 2))] : copies.Select(copy => new[] { copy }).ToArray();
        var coming = graph.Chain(SubpixelShift.Select(graph, [.. uses.Select(use => use[0])], path, range), $"{SceneClock.EndBefore(entrance.EndFrame)},{entrance.FadeFilter}");
        var picture = graph.Chain([below, coming], $"{placed}:eof_action=pass:enable='{entrance.Begins}'");
        return isSettled ? AddSettled(graph, picture, [.. uses.Select(use => use[1])], path, placed, entrance.EndFrame) : picture;
    }

    private static string AddSettled(FilterGraph graph, string below, string[] copies, LayerPath path, string placed, int from)
    {
        for (var i = 0; i < copies.Length; i++)
            below = graph.Chain([below, copies[i]], $"{placed}:enable='{SceneClock.From(from)}*({SubpixelShift.Fits(path, i)})'");
        return below;
    }

    private string AddGrowing(FilterGraph graph, string below, int index, Growth growth, ShotRange range)
    {
        var layer = _layers[index];
        var placed = $"overlay=x={layer.X}:y={layer.Y}:format=yuv420";
        var image = graph.Chain(AddImage(graph, index), $"{growth.Padded},{Colour.WeightedToVideo}");
        if (range.First >= growth.EndFrame) return graph.Chain([below, graph.Chain(image, growth.AtRest(layer))], placed);

        var uses = graph.Split(image, "split", 2);
        var growing = graph.Chain(uses[0], $"loop=-1:1,{SceneClock.Stamp(range.First)},{growth.Window(layer)},{SceneClock.EndBefore(growth.EndFrame)}");
        var picture = graph.Chain([below, growing], $"{placed}:eof_action=pass:enable='{growth.Begins}'");
        return graph.Chain([picture, graph.Chain(uses[1], growth.AtRest(layer))], $"{placed}:enable='{SceneClock.From(growth.EndFrame)}'");
    }

    /// <summary>Colours are weighted by their opacity while copies are averaged, or the black of the clear parts would seep in at the edges.</summary>
    private static string Padded(LayerPath path)
    {
        const int both = 2 * SubpixelShift.Padding;
        var pad = path.IsVertical ? $"pad=iw:ih+{both}:0:{SubpixelShift.Padding}" : $"pad=iw+{both}:ih:{SubpixelShift.Padding}:0";
        return $"format=gbrap,{pad}:color=black@0";
    }

    /// <summary>It is enlarged once, not with each frame.</summary>
    private string AddImage(FilterGraph graph, int index)
    {
        var image = graph.AddInput(files[index], "v", ["-threads", "1", .. MediaInput.Own("qoi_pipe")]);
        return drawn.Part is null ? image : graph.Chain(image, $"format=gbrap,scale={_layers[index].Width}:{_layers[index].Height}:flags=bicubic");
    }
}

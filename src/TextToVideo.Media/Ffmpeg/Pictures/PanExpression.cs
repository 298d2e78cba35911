using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>A way through stops as ffmpeg calculates it: of the frame of the scene alone, so that bodies and joints agree.</summary>
internal static class PanExpression
{
    public static string Of(IReadOnlyList<PanStop> stops)
    {
        var pieces = new PanCurve(stops).Pieces;
        var way = Of(pieces[^1]);
        for (var i = pieces.Count - 2; i >= 0; i--) way = $"if(lt({SceneClock.FrameNow},{pieces[i].To}),{Of(pieces[i])},{way})";
        return way;
    }

    private static string Of(PanPiece piece)
    {
        var u = $"clip(({SceneClock.FrameNow}-({piece.From}))/{piece.To - piece.From},0,1)";
        return FormattableString.Invariant($"(st(0,{u});{piece.A:0.########}+ld(0)*({piece.B:0.########}+ld(0)*({piece.C:0.########}+ld(0)*({piece.D:0.########}))))");
    }
}

using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>One picture of a scene, from cut to cut. Its frames count from its own start, as those of a scene of its own would.</summary>
/// <param name="Frames">Its length; motion goes by it.</param>
/// <param name="Range">What of it is wanted. Before the first and after the last picture of a scene it may reach beyond.</param>
internal readonly record struct ShotPiece(SceneVisual Visual, int Frames, ShotRange Range, int Seed)
{
    public static IReadOnlyList<ShotPiece> Of(SceneShot shot, ShotRange range)
    {
        var cuts = shot.Visual.Cuts ?? [];
        var pieces = new List<ShotPiece>();
        for (var i = 0; i <= cuts.Count; i++)
        {
            var start = i == 0 ? 0 : cuts[i - 1].Frame;
            var end = i == cuts.Count ? shot.Frames : cuts[i].Frame;
            var from = i == 0 ? range.First : Math.Max(start, range.First);
            var to = i == cuts.Count ? range.First + range.Count : Math.Min(end, range.First + range.Count);
            if (from < to) pieces.Add(new ShotPiece(i == 0 ? shot.Visual : cuts[i - 1].Visual, end - start, new ShotRange(from - start, to - from), shot.Seed + i));
        }
        return pieces;
    }
}

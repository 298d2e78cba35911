using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Scenes;

internal static class AmountLooks
{
    /// <summary>Lighter skies than this would swallow white letters.</summary>
    private const double DarkEnough = 0.66;

    /// <summary>By the scene's variant, which its neighbours do not have; letters without a card only where the ground carries them.</summary>
    public static AmountLook Of(int variant, BackdropKind ground, Palette palette)
    {
        var isCalm = ground is BackdropKind.Tech or BackdropKind.Space or BackdropKind.Night or BackdropKind.Stage || (ground == BackdropKind.Studio && palette.SkyMiddle.L < DarkEnough);
        return isCalm ? (AmountLook)(variant % 3) : variant % 2 == 0 ? AmountLook.Paper : AmountLook.Tinted;
    }
}

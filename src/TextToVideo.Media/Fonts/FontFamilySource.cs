using TextToVideo.Captions;

namespace TextToVideo.Media.Fonts;

/// <summary>A family that captions are set in, and where its files are.</summary>
/// <param name="Package">npm package; the file of weight 800 is `800ExtraBold/{FilePrefix}_800ExtraBold.ttf` in it.</param>
/// <param name="Scripts">What of the world's writing it is for, in words, for messages.</param>
/// <param name="Languages">Whose texts it leads; others use it where a character needs it.</param>
/// <param name="Scale">Brings its letters to the apparent size of Montserrat, whose small letters are tall.</param>
internal sealed record FontFamilySource(string Package, string FilePrefix, string Scripts, IReadOnlyList<string> Languages, double Scale)
{
    private static readonly string[] ByWeight = ["700Bold", "800ExtraBold", "900Black", "600SemiBold"];

    /// <summary>For <see cref="CaptionWeight.Text"/>, Strong, Heavy, Light.</summary>
    public IReadOnlyList<string> Weights { get; init; } = ByWeight;

    public string FileOf(CaptionWeight weight) => $"{Weights[(int)weight]}/{FilePrefix}_{Weights[(int)weight]}.ttf";
}

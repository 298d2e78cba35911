using TextToVideo.Captions;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>Several values of an option, parted by commas: a video of each combination.</summary>
internal static class VariantChoices
{
    public const string Hint = " Several, parted by commas: a video of each.";

    /// <param name="given">Whose values stand where an option is not given.</param>
    public static VideoRequest Apply(VideoRequest given, string? aspects, string? languages, string? captions)
    {
        var (aspect, language, caption) = (Aspects(aspects), Words(languages), Captions(captions));
        var variants = new VideoVariants
        {
            Aspects = Many(aspect, given.Variants?.Aspects),
            Languages = Many(language, given.Variants?.Languages),
            CaptionStyles = Many(caption, given.Variants?.CaptionStyles),
        };
        return given with
        {
            Aspect = aspect is null ? given.Aspect : aspect[0],
            Language = language is null ? given.Language : language[0],
            Captions = caption is null ? given.Captions : caption[0],
            Variants = variants is { Aspects: null, Languages: null, CaptionStyles: null } ? null : variants,
        };
    }

    private static List<Aspect>? Aspects(string? text) => Words(text)?.Select(word => ChoiceWord.Read(word, "aspect", Aspect.Landscape)).ToList();

    private static List<CaptionStyleName>? Captions(string? text) => Words(text)?.Select(word => ChoiceWord.Read(word, "captions", CaptionStyleName.Highlight)).ToList();

    private static IReadOnlyList<T>? Many<T>(List<T>? asked, IReadOnlyList<T>? otherwise) => asked is null ? otherwise : asked.Count > 1 ? asked : null;

    private static List<string>? Words(string? text) =>
        text?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 0 } words ? [.. words] : null;
}

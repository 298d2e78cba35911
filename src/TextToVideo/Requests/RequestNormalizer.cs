using TextToVideo.Scripts;

namespace TextToVideo.Requests;

/// <summary>
/// Brings a request to the form in which it is judged, kept and compared: text cleaned by <see cref="PlainText"/>, optional
/// fields that were sent empty left out, tags and names in their usual letter case. No visible character of a text changes,
/// but for the marks of Markdown in a script.
/// Paths stay as they are: another path is another file.
/// </summary>
public static class RequestNormalizer
{
    public static VideoRequest Normalize(VideoRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request with
        {
            Prompt = Text(request.Prompt),
            Script = Text(request.Script) is { } script ? MarkdownMarks.Strip(script).Trim() : null,
            Scenes = request.Scenes?.Select(NormalizeScene).ToList(),
            Title = LineOrNull(request.Title),
            Template = LineOrNull(request.Template)?.ToLowerInvariant().Replace('-', '_'),
            Language = LanguageTag.Canonicalize(PlainText.CleanLine(request.Language ?? "")),
            Voice = LineOrNull(request.Voice),
            Channel = LineOrNull(request.Channel),
            Brand = LineOrNull(request.Brand),
            Music = PathOrNull(request.Music),
            MusicMood = LineOrNull(request.MusicMood),
            Footage = PathOrNull(request.Footage),
            Variants = NormalizeVariants(request.Variants),
            Uploads = request.Uploads is { Count: > 0 } ? request.Uploads : null,
            Metadata = request.Metadata is { ValueKind: not (System.Text.Json.JsonValueKind.Undefined or System.Text.Json.JsonValueKind.Null) } ? request.Metadata : null,
        };
    }

    // A scene that is null in the JSON stays so: it is the validator's to name.
    private static SceneRequest NormalizeScene(SceneRequest scene) => scene is null ? scene! : scene with
    {
        Text = Text(scene.Text) ?? "",
        Visual = LineOrNull(scene.Visual),
        Clip = PathOrNull(scene.Clip),
    };

    // Lists that were sent empty ask for nothing, and so does a matrix of none.
    private static VideoVariants? NormalizeVariants(VideoVariants? variants)
    {
        if (variants is null) return null;
        var normalized = new VideoVariants
        {
            Aspects = variants.Aspects is { Count: > 0 } aspects ? aspects : null,
            Languages = variants.Languages is { Count: > 0 } languages ? [.. languages.Select(tag => LanguageTag.Canonicalize(PlainText.CleanLine(tag ?? "")))] : null,
            CaptionStyles = variants.CaptionStyles is { Count: > 0 } styles ? styles : null,
        };
        return normalized is { Aspects: null, Languages: null, CaptionStyles: null } ? null : normalized;
    }

    private static string? Text(string? text) => text is null ? null : PlainText.Clean(text).Trim();

    private static string? LineOrNull(string? text) => text is not null && PlainText.CleanLine(text) is { Length: > 0 } line ? line : null;

    private static string? PathOrNull(string? path) => string.IsNullOrWhiteSpace(path) ? null : path;
}

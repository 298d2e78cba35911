using TextToVideo.Captions;
using TextToVideo.Requests;

namespace TextToVideo.Variants;

/// <summary>The videos that a request with <see cref="VideoRequest.Variants"/> asks for.</summary>
public static class VariantPlan
{
    /// <returns>Empty where it asks for a single video.</returns>
    public static IReadOnlyList<Variant> Of(VideoRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Variants is not { } wanted) return [];
        var all =
            from aspect in wanted.Aspects ?? [request.Aspect]
            from language in wanted.Languages ?? [request.Language]
            from captions in wanted.CaptionStyles ?? [request.Captions]
            select (Aspect: aspect, Language: language, Captions: captions);
        return [.. all.Select((it, i) => new Variant(i + 1, NameOf(wanted, it.Aspect, it.Language, it.Captions), it.Aspect, it.Language, it.Captions))];
    }

    /// <summary>Those other than that of the text.</summary>
    public static IReadOnlyList<string> Translations(VideoRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return [.. (request.Variants?.Languages ?? []).Where(language => language != request.Language)];
    }

    /// <summary>The request for one of them alone. What the whole job is told and limited by, the whole job sees to.</summary>
    public static VideoRequest RequestFor(VideoRequest request, Variant variant)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(variant);
        return request with
        {
            Variants = null,
            Aspect = variant.Aspect,
            Language = variant.Language,
            Captions = variant.Captions,
            Approval = false,
            MaxCost = null,
            CallbackUrl = null,
            CallbackSecret = null,
            CallbackStages = false,
            Metadata = null,
        };
    }

    private static string NameOf(VideoVariants wanted, Aspect aspect, string language, CaptionStyleName captions)
    {
        var parts = new List<string>();
        if (wanted.Aspects is not null) parts.Add(RequestJson.WordOf(aspect).Replace(':', 'x'));
        if (wanted.Languages is not null) parts.Add(language);
        if (wanted.CaptionStyles is not null) parts.Add(RequestJson.WordOf(captions));
        return string.Join('-', parts);
    }
}

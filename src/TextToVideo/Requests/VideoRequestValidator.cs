using TextToVideo.Uploads;
using TextToVideo.Webhooks;

namespace TextToVideo.Requests;

/// <summary>Judges a request as a whole, before any of it costs anything. Every fault is told at once.</summary>
public static class VideoRequestValidator
{
    /// <param name="callbacks">Null: any address may be called back as far as the request is concerned.</param>
    /// <returns>The request as the product goes on with it: normalised, its paths absolute and free of links.</returns>
    /// <exception cref="InvalidRequestException">With all faults.</exception>
    public static VideoRequest Accept(VideoRequest request, PathPolicy paths, ICallbackPolicy? callbacks = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var normalized = RequestNormalizer.Normalize(request);
        var faults = Validate(normalized, paths, callbacks);
        if (faults.Count > 0) throw new InvalidRequestException(faults);
        return normalized with
        {
            Music = normalized.Music is { } music && !UploadReference.IsOne(music) ? PathRules.RuleOnMusic(paths, music).RealPath : normalized.Music,
            Footage = normalized.Footage is { } footage ? paths.RuleOnFolder(footage).RealPath : null,
        };
    }

    /// <param name="request">Normalised; lengths count what would be kept.</param>
    /// <returns>Empty where the request is right.</returns>
    public static IReadOnlyList<RequestFault> Validate(VideoRequest request, PathPolicy paths, ICallbackPolicy? callbacks = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(paths);
        var faults = new FaultList();
        NarrationRules.Check(request, faults);
        SettingRules.Check(request, faults);
        VariantRules.Check(request, faults);
        CallbackRules.Check(request, callbacks, faults);
        PathRules.Check(request, paths, faults);
        return faults.Faults;
    }
}

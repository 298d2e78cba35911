using System.Text.Json;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Access;
using TextToVideo.Api.Hosting;
using TextToVideo.Api.Limits;
using TextToVideo.Branding;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;
using TextToVideo.Scripts;
using TextToVideo.Uploads;
using TextToVideo.Webhooks;

namespace TextToVideo.Api.Generation;

/// <summary>What every request for a video goes through before it is a job, whichever door it came in by.</summary>
public sealed class JobIntake(PathPolicy paths, IModerator moderator, UploadRules uploads, RateLimits limits, BrandShelf brands, TranslationRules translations, ICallbackPolicy? callbacks = null)
{
    /// <exception cref="InvalidRequestException">With all faults.</exception>
    /// <exception cref="RequestNotAllowedException"/>
    /// <exception cref="Problems.RefusedException">Too many.</exception>
    public async Task<GenerateVideoInput> AcceptAsync(VideoRequest request, Caller caller, Uri? callbackBase, CancellationToken cancellationToken)
    {
        var accepted = await JudgeAsync(request, before: null, cancellationToken);
        limits.CountGeneration(caller);
        return new GenerateVideoInput { JobId = JobDesk.NewJobId(), Request = accepted, PublicBase = callbackBase, Share = caller.Account };
    }

    /// <summary>Judges without counting or keeping anything.</summary>
    public Task<VideoRequest> JudgeAsync(VideoRequest request, CancellationToken cancellationToken) => JudgeAsync(request, before: null, cancellationToken);

    /// <param name="before">What the job that is to be made again was begun with; null: it is a new one.</param>
    public async Task<VideoRequest> JudgeAsync(VideoRequest request, VideoRequest? before, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        RefuseBrokenText(request.Metadata);
        var accepted = await ValidateAsync(request, before, cancellationToken);
        await brands.EnsureAsync(accepted.Brand, cancellationToken);
        await moderator.CheckAsync([.. TextsOf(accepted)], cancellationToken);
        return accepted;
    }

    /// <summary>With what only the store knows, so that all faults are told at once.</summary>
    private async Task<VideoRequest> ValidateAsync(VideoRequest request, VideoRequest? before, CancellationToken cancellationToken)
    {
        List<RequestFault> missing = [.. await uploads.FaultsOfAsync(request, before, cancellationToken), .. translations.FaultsOf(RequestNormalizer.Normalize(request))];
        try
        {
            var accepted = VideoRequestValidator.Accept(request, paths, callbacks);
            return missing.Count == 0 ? accepted : throw new InvalidRequestException(missing);
        }
        catch (InvalidRequestException e) when (missing.Count > 0 && e.Faults != missing)
        {
            throw new InvalidRequestException([.. e.Faults, .. missing]);
        }
    }

    /// <summary>JSON may name half a character by its code; nothing can be written with it.</summary>
    private static void RefuseBrokenText(JsonElement? metadata)
    {
        if (metadata is not { } json) return;
        try
        {
            JsonSerializer.SerializeToUtf8Bytes(json);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or JsonException)
        {
            throw new InvalidRequestException([new RequestFault("metadata", FaultCode.Malformed, "It holds text that is not Unicode.")]);
        }
    }

    private static IEnumerable<string> TextsOf(VideoRequest request)
    {
        if (request.Title is { } title) yield return title;
        if (request.Prompt is { } prompt) yield return prompt;
        if (request.Script is { } script) yield return script;
        foreach (var scene in request.Scenes ?? [])
        {
            yield return scene.Text;
            if (scene.Visual is { } visual) yield return visual;
        }
    }
}

using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Steps;

namespace TextToVideo.Footage;

/// <summary>Activity: brings a clip into the store and looks through it, so that nobody has to decode it a second time to choose a part of it.</summary>
public sealed class FetchClip(IEnumerable<IFootageProvider> providers, IMediaProbe probe, IClipSurveyor surveyor, StepRunner steps) : Activity<FootageCandidate, FetchedClip>
{
    private readonly StepName _step = new("clip", $"3-{surveyor.Version}");

    public override Task<FetchedClip> RunAsync(ActivityContext context, FootageCandidate input, CancellationToken cancellationToken)
    {
        var provider = providers.FirstOrDefault(p => p.Name == input.Provider)
            ?? throw new TextToVideoException("footage.unknown_provider", FailureCategory.Configuration, $"Footage provider '{input.Provider}' is not set up on this worker.");

        // The score says how well it fits, not what it is: the same clip for another scene is not fetched again.
        var identity = new ClipIdentity(input.Provider, input.Id, input.Source, provider.Fingerprint(input), input.Take);
        return steps.RunAsync(_step, identity, context, (work, token) => FetchAsync(provider, input, work, token), cancellationToken);
    }

    private async Task<FetchedClip> FetchAsync(IFootageProvider provider, FootageCandidate candidate, StepWork work, CancellationToken cancellationToken)
    {
        var fileName = "clip" + SafeExtension(candidate);
        var path = work.Output(fileName);
        var facts = await provider.FetchAsync(candidate, path, cancellationToken) ?? await probe.ProbePictureAsync(path, cancellationToken);
        var survey = await surveyor.SurveyAsync(path, facts, cancellationToken);

        // A picture moves by a slow zoom; a video that never moves would seem to hang.
        if (survey.StandsStill) facts = facts with { Kind = FootageKind.Picture, Seconds = 0, FramesPerSecond = 0 };
        return new FetchedClip(work.KeyOf(fileName), facts, new FileInfo(path).Length) { Survey = survey };
    }

    private static string SafeExtension(FootageCandidate candidate)
    {
        var path = Uri.TryCreate(candidate.Source, UriKind.Absolute, out var uri) ? uri.AbsolutePath : candidate.Source;
        var extension = Path.GetExtension(path).ToLowerInvariant();
        var usable = extension.Length is > 1 and <= 6 && extension.Skip(1).All(char.IsAsciiLetterOrDigit);
        return usable ? extension : candidate.Kind == FootageKind.Video ? ".mp4" : ".jpg";
    }

    private sealed record ClipIdentity(string Provider, string Id, string Source, string Fingerprint, string? Take);
}

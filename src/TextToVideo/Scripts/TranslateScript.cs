using TextToVideo.Branding;
using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Requests;
using TextToVideo.Steps;

namespace TextToVideo.Scripts;

/// <summary>Activity: a planned script in another language.</summary>
public sealed class TranslateScript(ModeratedSteps steps, BrandPreflight fonts, ITranslator? translator = null) : Activity<TranslationBrief, TranslatedScript>
{
    public override async Task<TranslatedScript> RunAsync(ActivityContext context, TranslationBrief input, CancellationToken cancellationToken)
    {
        // Jobs are asked before they begin; this worker may be set up in another way.
        if (translator is null) throw new TextToVideoException("translation.no_model", FailureCategory.Configuration, $"Nothing on this worker translates from \"{input.From}\" to \"{input.To}\"; {TranslationRules.Advice}");
        var translated = await steps.RunAsync(
            new StepName("translation", $"1-{translator.Name}"), input with { Brand = null }, context, (_, token) => translator.TranslateAsync(input, token), script => script.Texts, cancellationToken);
        var warnings = await fonts.WarnAsync(string.Join(' ', translated.Texts), input.To, input.Brand, cancellationToken);
        return warnings.Count == 0 ? translated : translated with { Warnings = [.. translated.Warnings, .. warnings] };
    }
}

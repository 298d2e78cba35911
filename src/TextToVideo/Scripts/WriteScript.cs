using TextToVideo.Durable;
using TextToVideo.Requests;
using TextToVideo.Speech;
using TextToVideo.Steps;

namespace TextToVideo.Scripts;

/// <summary>Activity: a topic becomes a narration, as long as the voice takes the wanted time for. What it may not say is found here, before it is planned for money.</summary>
public sealed class WriteScript(IScriptWriter writer, ModeratedSteps steps, VoicePace pace) : Activity<ScriptBrief, WrittenScript>
{
    public override async Task<WrittenScript> RunAsync(ActivityContext context, ScriptBrief input, CancellationToken cancellationToken)
    {
        // Who narrates the prompt as it stands counts no words.
        var brief = writer is PromptAsScript ? input : input with { WordsPerMinute = await pace.OfAsync(input.Voice, input.Language, input.Rate ?? 1, cancellationToken) };
        return await steps.RunAsync(new StepName("script", $"1-{writer.Name}"), brief, context, (_, token) => writer.WriteAsync(brief, token), script => [script.Title ?? "", script.Narration], cancellationToken);
    }
}

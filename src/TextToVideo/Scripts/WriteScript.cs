using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Scripts;

/// <summary>Activity: a topic becomes a narration.</summary>
public sealed class WriteScript(IScriptWriter writer, StepRunner steps) : Activity<ScriptBrief, WrittenScript>
{
    public override Task<WrittenScript> RunAsync(ActivityContext context, ScriptBrief input, CancellationToken cancellationToken) =>
        steps.RunAsync(new StepName("script", $"1-{writer.Name}"), input, context, (_, token) => writer.WriteAsync(input, token), cancellationToken);
}

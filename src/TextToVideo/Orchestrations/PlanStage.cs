using TextToVideo.Branding;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Scripts;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>Script and plan.</summary>
internal sealed class PlanStage(IOrchestrationContext context, GenerateVideoInput input, JobProgress progress, TakenBrand? brand = null)
{
    private readonly string? _take = input.Redo.Of(JobState.ScenePlanning);

    public async Task<Storyboard> RunAsync()
    {
        var request = input.Request;
        var narration = request.Script;
        var title = request.Title;
        if (request.Prompt is { } prompt)
        {
            var brief = new ScriptBrief(prompt, request.Language, request.DurationSeconds)
            {
                Template = request.Template,
                Voice = request.Voice,
                Rate = request.Rate is 1 ? null : request.Rate,
                Take = _take,
            };
            var script = await context.CallActivityAsync<WrittenScript>(nameof(WriteScript), brief, Retries.Usual);
            progress.Warn(script.Warnings);
            narration = script.Narration;
            title ??= script.Title;
        }

        var planned = await context.CallActivityAsync<PlannedStoryboard>(
            nameof(PlanScenes),
            new PlanRequest
            {
                Narration = narration,
                Scenes = request.Scenes,
                Title = title,
                Template = request.Template,
                Language = request.Language,
                Seed = request.Seed,
                TargetSeconds = request.DurationSeconds,
                Rate = request.Rate,
                Letters = brand is { Kit.FontFile: not null } ? brand.Look.Captions : null,
                Take = _take,
            },
            Retries.Usual);
        progress.Warn(planned.Warnings);
        return planned.Storyboard;
    }
}

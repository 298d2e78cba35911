using TextToVideo.Durable;

namespace TextToVideo.Orchestrations;

/// <summary>One video of a job that makes several: the same work as a job of its own, under another name, so that nobody takes it for one.</summary>
public sealed class MakeVariant : Orchestration<GenerateVideoInput, JobOutcome>
{
    public override int? NewestCourse => GenerateVideo.Course;

    public override Task<JobOutcome> RunAsync(IOrchestrationContext context, GenerateVideoInput input) => new GenerateVideo().RunAsync(context, input);
}

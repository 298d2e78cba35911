namespace TextToVideo.Durable;

/// <param name="RunAsync">JSON in, JSON out.</param>
/// <param name="NewestCourse">See <see cref="Orchestration{TInput, TOutput}.NewestCourse"/>.</param>
public sealed record OrchestrationEntry(string Name, Type Type, Func<IOrchestrationContext, string?, Task<string>> RunAsync, int? NewestCourse = null);

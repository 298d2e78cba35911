namespace TextToVideo.Durable;

/// <param name="RunAsync">JSON in, JSON out.</param>
public sealed record OrchestrationEntry(string Name, Type Type, Func<IOrchestrationContext, string?, Task<string>> RunAsync);

namespace TextToVideo.Durable;

/// <param name="RunAsync">The activity object, its context, JSON in; JSON out.</param>
public sealed record ActivityEntry(string Name, Type Type, ActivityKind Kind, Func<object, ActivityContext, string?, CancellationToken, Task<string>> RunAsync);

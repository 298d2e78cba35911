namespace TextToVideo.Durable;

/// <summary>
/// The orchestrations and activities that a host can run, by name. Written once by the product; each engine
/// turns an entry into its own kind of registration.
/// </summary>
public sealed class WorkCatalog
{
    private readonly Dictionary<string, OrchestrationEntry> _orchestrations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActivityEntry> _activities = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, OrchestrationEntry> Orchestrations => _orchestrations;

    public IReadOnlyDictionary<string, ActivityEntry> Activities => _activities;

    /// <summary>Adds an orchestration under its class name, or another.</summary>
    public WorkCatalog AddOrchestration<TOrchestration, TInput, TOutput>(string? name = null)
        where TOrchestration : Orchestration<TInput, TOutput>, new()
    {
        name ??= typeof(TOrchestration).Name;
        _orchestrations.Add(name, new OrchestrationEntry(name, typeof(TOrchestration), async (context, input) =>
            PayloadJson.Write(await new TOrchestration().RunAsync(context, PayloadJson.Read<TInput>(input)!)), new TOrchestration().NewestCourse));
        return this;
    }

    /// <summary>Adds an activity under its class name, or another. The class comes from the service provider.</summary>
    /// <param name="kind">Activities of one kind share a concurrency limit.</param>
    public WorkCatalog AddActivity<TActivity, TInput, TOutput>(ActivityKind kind, string? name = null)
        where TActivity : Activity<TInput, TOutput>
    {
        name ??= typeof(TActivity).Name;
        _activities.Add(name, new ActivityEntry(name, typeof(TActivity), kind, async (instance, context, input, cancellationToken) =>
            PayloadJson.Write(await ((TActivity)instance).RunAsync(context, PayloadJson.Read<TInput>(input)!, cancellationToken))));
        return this;
    }
}

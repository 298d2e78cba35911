namespace TextToVideo.Durable.Conformance;

/// <summary>An engine with its store. It starts stopped; disposing of it ends it and forgets the store.</summary>
public interface IEngineUnderTest : IAsyncDisposable
{
    IOrchestrationClient Client { get; }

    Task StartAsync();
}

namespace TextToVideo.Durable.Conformance;

/// <summary>An engine with its store. It starts stopped; disposing of it ends it and forgets the store.</summary>
public interface IEngineUnderTest : IAsyncDisposable
{
    IOrchestrationClient Client { get; }

    Task StartAsync();

    /// <summary>As a host that shuts down: running activities get their token.</summary>
    Task StopAsync();

    /// <summary>Ends without any chance to put things in order, as far as a process can do that to a part of itself. The store remains.</summary>
    Task CrashAsync();
}

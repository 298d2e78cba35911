namespace TextToVideo.Durable.Conformance;

/// <summary>An engine with its store. It starts stopped; disposing of it ends it and forgets the store.</summary>
public interface IEngineUnderTest : IAsyncDisposable
{
    IOrchestrationClient Client { get; }

    /// <summary>False for engines that run in tests on a store of their own that ends with them. Tests of restarts are then inconclusive.</summary>
    bool KeepsWorkOverRestarts => true;

    /// <summary>False for engines that terminate and purge only the instance that is named, whatever they are asked.</summary>
    bool ReachesSubOrchestrations => true;

    /// <summary>False for engines that start at once whatever time they are given.</summary>
    bool PutsOffStarts => true;

    Task StartAsync();

    /// <summary>As a host that shuts down: running activities get their token.</summary>
    Task StopAsync();

    /// <summary>Ends without any chance to put things in order, as far as a process can do that to a part of itself. The store remains.</summary>
    Task CrashAsync();
}

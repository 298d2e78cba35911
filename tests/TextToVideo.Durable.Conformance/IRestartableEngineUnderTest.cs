namespace TextToVideo.Durable.Conformance;

/// <summary>An engine whose store outlives it: started again, it goes on with what it had.</summary>
public interface IRestartableEngineUnderTest : IEngineUnderTest
{
    /// <summary>As a host that shuts down: running activities get their token.</summary>
    Task StopAsync();

    /// <summary>Ends without any chance to put things in order, as far as a process can do that to a part of itself. The store remains.</summary>
    Task CrashAsync();
}

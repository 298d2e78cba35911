using TextToVideo.Durable;

namespace TextToVideo.Orchestrations;

/// <summary>How often a step is tried again.</summary>
internal static class Retries
{
    /// <summary>Three attempts, after 5 s and 10 s. Errors known to be final end at once.</summary>
    public static TaskOptions Usual { get; } = new() { Retry = new RetryOptions() };

    /// <param name="scene">The id of that for which it is done.</param>
    public static TaskOptions For(string scene) => Usual with { Subject = scene };
}

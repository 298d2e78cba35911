using TextToVideo.Api.Jobs;

namespace TextToVideo.Api.Events;

/// <summary>A state of a job, whole: who has the last one has missed nothing.</summary>
/// <param name="Id">Orders the events of a job; the same on every server and after restarts.</param>
public sealed record JobEvent(string Id, JobAnswer Job);

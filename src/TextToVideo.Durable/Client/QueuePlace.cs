namespace TextToVideo.Durable;

/// <summary>
/// Lets an instance wait for its turn among those of its queue, of which only so many run at once. Of those that wait, the
/// lowest rank begins first; among equals, the share that has the fewest running, and of these the one served longest ago.
/// </summary>
/// <param name="Queue">Its name.</param>
/// <param name="Rank">0 and up; the lower begins earlier, and its activities go first.</param>
/// <param name="Share">Whom it counts for.</param>
public sealed record QueuePlace(string Queue, int Rank, string Share);

namespace TextToVideo.Providers.Footage;

/// <param name="Hours">When each began, and how many requests were made in it.</param>
internal sealed record TalliedRequests(SortedDictionary<DateTimeOffset, int> Hours);

namespace TextToVideo.Providers.Footage;

/// <summary>Answers to searches, kept for 24 hours: stock libraries ask for that, and jobs about one thing ask the same.</summary>
public interface ISearchCache
{
    /// <param name="request">All that decides the answer, without the key.</param>
    /// <returns>Null where there is none, or it is too old.</returns>
    Task<string?> FindAsync(string service, string request, CancellationToken cancellationToken);

    /// <returns>When the questions were asked whose answers are kept, as far as that was later than <paramref name="since"/>.</returns>
    Task<IReadOnlyList<DateTimeOffset>> AskedAsync(string service, DateTimeOffset since, CancellationToken cancellationToken);

    Task StoreAsync(string service, string request, string answer, CancellationToken cancellationToken);
}

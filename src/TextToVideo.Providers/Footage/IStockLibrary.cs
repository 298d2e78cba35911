using TextToVideo.Footage;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.Footage;

/// <summary>A library of stock clips and pictures on the web.</summary>
public interface IStockLibrary
{
    ServiceIdentity Service { get; }

    /// <param name="words">What to search for.</param>
    /// <param name="query">Frame and language; its own queries do not count here.</param>
    /// <returns>The library's order; empty where it has nothing.</returns>
    Task<IReadOnlyList<StockItem>> SearchAsync(string words, FootageKind kind, FootageQuery query, CancellationToken cancellationToken);

    /// <param name="id">As in <see cref="FootageCandidate.Id"/>.</param>
    /// <returns>Null where it is no longer there.</returns>
    Task<StockItem?> FindAsync(string id, FootageQuery query, CancellationToken cancellationToken);
}

using TextToVideo.Footage;

namespace TextToVideo.Providers.Footage;

/// <param name="Words">Lower case, what the library says is to be seen: tags, or the words of its page's address.</param>
/// <param name="Rank">0 for the library's own first choice.</param>
public sealed record StockItem(FootageCandidate Candidate, IReadOnlyList<string> Words, int Rank);

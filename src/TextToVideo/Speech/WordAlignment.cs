using TextToVideo.Failures;

namespace TextToVideo.Speech;

/// <summary>Aligners in order: those that cannot do it are passed over, those that fail leave a warning.</summary>
/// <param name="order">Their names; those not listed are asked after them, but before the estimate where that comes last or is not listed.</param>
public sealed class WordAlignment(IEnumerable<IWordAligner> aligners, IReadOnlyList<string> order) : IWordAlignment
{
    /// <summary>It always answers, so whatever came after it would never be asked.</summary>
    private const string LastResort = "estimate";

    private readonly IWordAligner[] _aligners = [.. aligners.OrderBy(aligner => Rank(aligner.Name, order))];

    /// <summary>The order is somebody's choice.</summary>
    public bool IsOrderChosen { get; init; }

    public string Settings =>
        string.Join(',', _aligners.Select(aligner => (aligner.Name, aligner.Settings)).Where(aligner => IsOrderChosen || aligner.Settings.Length > 0).Select(aligner => $"{aligner.Name}:{aligner.Settings}"));

    public async Task<AlignedWords> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var warnings = new List<string>();
        foreach (var aligner in _aligners)
        {
            try
            {
                if (await aligner.AlignAsync(brief, cancellationToken) is { } timings) return new AlignedWords(timings, warnings);
            }
            catch (TextToVideoException failure) when (!failure.EndsJob)
            {
                warnings.Add($"The aligner '{aligner.Name}' failed: {failure.Message}");
            }
        }
        throw new TextToVideoException(
            "alignment.failed", FailureCategory.Processing, $"No aligner found the words of a narration in '{brief.Language}'. {string.Join(' ', warnings)}".TrimEnd(), isRetryable: warnings.Count > 0);
    }

    private static int Rank(string name, IReadOnlyList<string> order)
    {
        var rank = order.ToList().IndexOf(name);
        if (name == LastResort && (rank < 0 || rank == order.Count - 1)) return order.Count + 1;
        return rank >= 0 ? rank : order.Count;
    }
}

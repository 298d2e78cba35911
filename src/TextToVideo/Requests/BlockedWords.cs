using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace TextToVideo.Requests;

/// <summary>The moderator that needs no service: a list of words.</summary>
public sealed class BlockedWords(IOptions<ModerationOptions> options) : IModerator
{
    // A user's text must not be able to keep it busy.
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(2);

    private readonly Regex? _blocked = Compile(options.Value.BlockedWords);

    public Task CheckAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (_blocked is null) return Task.CompletedTask;
        foreach (var text in texts)
        {
            // The word is not repeated: a list that can be read by trying is no secret, but need not be read out either.
            if (_blocked.IsMatch(text)) throw new RequestNotAllowedException("The text holds words that this server does not make videos of.");
        }
        return Task.CompletedTask;
    }

    private static Regex? Compile(IList<string> words)
    {
        var patterns = words.Where(word => !string.IsNullOrWhiteSpace(word)).Select(word => string.Join(@"\s+", word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape))).ToList();
        return patterns.Count == 0
            ? null
            : new Regex($@"(?<![\p{{L}}\p{{N}}])(?:{string.Join('|', patterns)})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, LongestLook);
    }
}

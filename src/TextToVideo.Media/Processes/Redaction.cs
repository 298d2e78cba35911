using System.Text;

namespace TextToVideo.Media.Processes;

/// <summary>Command lines as failures and logs may show them.</summary>
internal static class Redaction
{
    private const int MaxLength = 4_000;

    public static string Describe(ToolInvocation invocation)
    {
        var line = new StringBuilder();
        foreach (var argument in invocation.Arguments)
        {
            if (line.Length > 0) line.Append(' ');
            line.Append(NeedsQuotes(argument) ? $"'{argument.Replace("'", @"'\''", StringComparison.Ordinal)}'" : argument);
        }
        // Secrets first: a secret that the cut goes through would no longer be found.
        var clean = Hide(line.ToString(), invocation.Secrets);
        return clean.Length <= MaxLength ? clean : string.Concat(clean.AsSpan(0, MaxLength), "...");
    }

    public static string Hide(string text, IReadOnlyList<string> secrets) =>
        secrets.Where(secret => secret.Length > 0).Aggregate(text, (hidden, secret) => hidden.Replace(secret, "***", StringComparison.Ordinal));

    private static bool NeedsQuotes(string argument) =>
        argument.Length == 0 || argument.Any(c => char.IsWhiteSpace(c) || "'\"$`\\;|&<>()[]*?{}".Contains(c, StringComparison.Ordinal));
}

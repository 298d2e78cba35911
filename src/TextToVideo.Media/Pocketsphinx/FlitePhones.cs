using TextToVideo.Failures;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Pocketsphinx;

/// <summary>Asks flite how a word sounds that no dictionary has. Its phones are the CMU dictionary's but for the case and the schwa.</summary>
internal sealed class FlitePhones(ToolRunner runner, ToolLocator locator)
{
    private const string Tool = "flite";

    private static readonly string[] Known =
    [
        "AA", "AE", "AH", "AO", "AW", "AY", "B", "CH", "D", "DH", "EH", "ER", "EY", "F", "G", "HH", "IH", "IY", "JH", "K", "L", "M", "N", "NG", "OW", "OY",
        "P", "R", "S", "SH", "T", "TH", "UH", "UW", "V", "W", "Y", "Z", "ZH",
    ];

    /// <param name="word">Letters and apostrophes.</param>
    /// <returns>Null where flite is missing or knows no phones for it.</returns>
    public async Task<string?> FindAsync(string word, CancellationToken cancellationToken)
    {
        if (locator.Find(Tool) is null) return null;
        try
        {
            var result = await runner.RunAsync(
                new ToolInvocation { Tool = Tool, Arguments = ["-voice", "kal", "-ps", "-t", word, "none"], TimeLimit = TimeSpan.FromSeconds(20) }, cancellationToken);
            var phones = result.StandardOutput.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(phone => phone == "ax" ? "AH" : phone.ToUpperInvariant())
                .Where(phone => Known.Contains(phone))
                .ToArray();
            return phones.Length == 0 ? null : string.Join(' ', phones);
        }
        catch (ToolFailedException)
        {
            // One word less to listen for; its neighbours tell where it is.
            return null;
        }
    }
}

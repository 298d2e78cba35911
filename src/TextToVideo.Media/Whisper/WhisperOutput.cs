using System.Text;
using System.Text.Json;
using TextToVideo.Failures;

namespace TextToVideo.Media.Whisper;

/// <summary>
/// Reads what `whisper-cli -ojf` writes. It is nearly JSON: only quotes and backslashes are escaped, control characters stand in strings as they
/// are, and older programs cut characters of several bytes between tokens, so that neither piece is valid UTF-8. Hence the file is
/// taken byte by byte: as Latin-1, one character for one byte, which is put together again afterwards.
/// </summary>
internal static class WhisperOutput
{
    // Marks of the model's own (begin, end, languages, times) have numbers from here on.
    private const int FirstMarkOfEnglish = 50_256;
    private const int EnglishVocabulary = 51_864;

    /// <exception cref="TextToVideoException">`alignment.bad_answer`</exception>
    public static IReadOnlyList<WhisperToken> Read(byte[] file)
    {
        var text = string.Create(file.Length, file, (chars, bytes) =>
        {
            for (var i = 0; i < bytes.Length; i++) chars[i] = bytes[i] < ' ' ? ' ' : (char)bytes[i];
        });
        try
        {
            using var document = JsonDocument.Parse(text);
            var root = document.RootElement;
            var firstMark = root.TryGetProperty("model", out var model) && model.TryGetProperty("vocab", out var vocabulary) && vocabulary.GetInt32() > EnglishVocabulary
                ? FirstMarkOfEnglish + 1
                : FirstMarkOfEnglish;
            return [.. root.GetProperty("transcription").EnumerateArray().SelectMany(segment => Whole(segment.GetProperty("tokens"), firstMark))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new TextToVideoException("alignment.bad_answer", FailureCategory.Processing, $"whisper-cli wrote what cannot be read: {e.Message}", innerException: e);
        }
    }

    /// <summary>The tokens of a segment that are text, those that share a character as one.</summary>
    private static List<WhisperToken> Whole(JsonElement tokens, int firstMark)
    {
        var whole = new List<WhisperToken>();
        var (bytes, start, end, probability) = (new List<byte>(), TimeSpan.Zero, TimeSpan.Zero, 1.0);
        foreach (var token in tokens.EnumerateArray())
        {
            var text = token.GetProperty("text").GetString() ?? "";
            if (text.Length == 0 || IsMark(token, text, firstMark)) continue;
            // Without times where the model gave none.
            var times = token.TryGetProperty("offsets", out var offsets) ? (From: Milliseconds(offsets, "from"), To: Milliseconds(offsets, "to")) : (From: end, To: end);
            if (bytes.Count == 0) (start, probability) = (Onset(token) ?? times.From, 1.0);
            end = times.To;
            probability = Math.Min(probability, token.TryGetProperty("p", out var p) ? p.GetDouble() : 1);
            bytes.AddRange(Encoding.Latin1.GetBytes(text));
            if (MissingBytes(bytes) > 0) continue;
            whole.Add(new WhisperToken(Encoding.UTF8.GetString([.. bytes]), start, end > start ? end : start, Math.Clamp(probability, 0, 1)));
            bytes.Clear();
        }
        return whole;
    }

    private static bool IsMark(JsonElement token, string text, int firstMark) =>
        token.TryGetProperty("id", out var id) ? id.GetInt32() >= firstMark : text.StartsWith("[_", StringComparison.Ordinal);

    private static TimeSpan Milliseconds(JsonElement offsets, string name) => TimeSpan.FromMilliseconds(Math.Max(0, offsets.GetProperty(name).GetDouble()));

    /// <summary>By dynamic time warping, in hundredths of a second; -1: not asked for.</summary>
    private static TimeSpan? Onset(JsonElement token) =>
        token.TryGetProperty("t_dtw", out var onset) && onset.GetDouble() is >= 0 and var hundredths ? TimeSpan.FromMilliseconds(10 * hundredths) : null;

    /// <summary>Of the last character; 0 also where it is no UTF-8 at all, so that a broken token does not swallow the rest.</summary>
    private static int MissingBytes(List<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(4, bytes.Count); back++)
        {
            var b = bytes[^back];
            if ((b & 0xC0) == 0x80) continue;
            var length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1;
            return Math.Max(0, length - back);
        }
        return 0;
    }
}

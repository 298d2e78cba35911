namespace TextToVideo.Requests;

/// <summary>
/// How much a narration is, in characters. Chinese, Japanese and Korean ones count twice: each takes as long to say as two to
/// three letters, and is recorded as a word of its own.
/// </summary>
internal static class NarrationSize
{
    public static int Of(string text) => text.Length + text.Count(IsSyllable);

    /// <summary>What to add where the size is not the number of characters.</summary>
    public static string Explain(int size, int length) => size == length ? "" : ", with Chinese, Japanese and Korean ones counted twice";

    private static bool IsSyllable(char character) => character is (>= '\u1100' and <= '\u11FF') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF');
}

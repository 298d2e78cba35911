namespace TextToVideo.Durable;

/// <summary>Where a list in the order of ids goes on: behind the instance of that id, whether it is still there or not.</summary>
public static class IdToken
{
    /// <summary>No number, which is what the tokens of other lists are.</summary>
    private const char Mark = '~';

    public static string Behind(string instanceId) => Mark + instanceId;

    /// <returns>The id; null for the first page.</returns>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static string? Read(string? token)
    {
        if (token is null) return null;
        return token.Length > 1 && token[0] == Mark ? token[1..] : throw new ArgumentException($"'{token}' is not a continuation token of this list.", nameof(token));
    }
}

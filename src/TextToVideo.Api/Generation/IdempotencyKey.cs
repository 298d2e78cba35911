using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Problems;

namespace TextToVideo.Api.Generation;

/// <summary>The header of the IETF draft "The Idempotency-Key HTTP Header Field": a quoted string; many clients leave the quotes out.</summary>
internal static class IdempotencyKey
{
    private const string Header = "Idempotency-Key";
    private const int MostCharacters = 255;

    /// <returns>Null where the client sent none.</returns>
    public static string? Of(HttpRequest request)
    {
        var values = request.Headers[Header];
        if (values.Count == 0) return null;
        var key = values.ToString();
        if (key is ['"', .. var inner, '"']) key = inner;
        var isRight = values.Count == 1 && key.Length is > 0 and <= MostCharacters && key.All(c => c is > ' ' and < '\x7f' and not '"');
        return isRight ? key : throw RefusedException.BadHeader(Header, $"must hold one key of 1 to {MostCharacters} visible ASCII characters.");
    }
}

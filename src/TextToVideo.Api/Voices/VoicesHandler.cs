using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Problems;
using TextToVideo.Failures;
using TextToVideo.Requests;
using TextToVideo.Speech;

namespace TextToVideo.Api.Voices;

/// <summary>GET /mcp/voices?language=: every voice that requests can name here.</summary>
public static class VoicesHandler
{
    public static async Task<IResult> GetAsync(HttpRequest request, VoiceList voices, CancellationToken cancellationToken)
    {
        var language = request.Query["language"].ToString();
        if (language.Length > 0 && !LanguageTag.IsWellFormed(language)) throw RefusedException.BadQuery("language", "must be a language tag such as en, de or pt-BR.");
        var found = await voices.ReadAsync(cancellationToken);
        return Answers.Json(new VoicesAnswer([.. found.Speaking(language.Length == 0 ? null : language)], [.. found.Warnings.Select(MachinePaths.Hide)]));
    }
}

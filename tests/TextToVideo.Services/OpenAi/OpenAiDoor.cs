using TextToVideo.Services.Control;

namespace TextToVideo.Services.OpenAi;

/// <summary>Who may come in, and how "OpenAI" says what is wrong.</summary>
internal static class OpenAiDoor
{
    /// <returns>Null: come in.</returns>
    public static IResult? Refuse(HttpRequest request) => request.Headers.Authorization == "Bearer " + Keys.OpenAi
        ? null
        : Error(401, "Incorrect API key provided.", "invalid_api_key");

    public static IResult Error(int status, string message, string code) =>
        Results.Json(new { error = new { message, type = "invalid_request_error", param = (string?)null, code } }, statusCode: status);
}

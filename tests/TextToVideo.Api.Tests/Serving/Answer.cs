using System.Text.Json;

namespace TextToVideo.Api.Tests.Serving;

internal static class Answer
{
    /// <summary>The body as JSON, after its status and type were looked at.</summary>
    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response, int expectedStatus, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        Assert.AreEqual(expectedStatus, (int)response.StatusCode, text);
        var type = expectedStatus < 400 || expectedStatus == 503 && !text.Contains("\"code\"", StringComparison.Ordinal) ? "application/json" : "application/problem+json";
        Assert.AreEqual(type, response.Content.Headers.ContentType?.MediaType, text);
        Assert.AreEqual("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>A problem, whose code is the one expected.</summary>
    public static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, int expectedStatus, string code, CancellationToken cancellationToken)
    {
        var problem = await JsonAsync(response, expectedStatus, cancellationToken);
        Assert.AreEqual(code, problem.GetProperty("code").GetString(), problem.ToString());
        Assert.AreEqual(expectedStatus, problem.GetProperty("status").GetInt32());
        Assert.IsGreaterThan(10, problem.GetProperty("detail").GetString()!.Length, "It says what to do.");
        return problem;
    }
}

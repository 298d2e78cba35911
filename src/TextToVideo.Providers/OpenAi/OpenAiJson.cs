using System.Text.Encodings.Web;
using System.Text.Json;

namespace TextToVideo.Providers.OpenAi;

/// <summary>How data is written for and read from language models.</summary>
internal static class OpenAiJson
{
    /// <summary>Readable in every language: escapes cost tokens.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

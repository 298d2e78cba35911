using System.Text;

namespace TextToVideo.Durable;

/// <summary>How much one input, output or event may weigh in a history. Media and long lists go to the artifact store, and their keys here.</summary>
public static class PayloadLimit
{
    /// <summary>Bytes of UTF-8 JSON. The smallest limit of the engines: what the Durable Task Scheduler takes.</summary>
    public const int MaxBytes = 1024 * 1024;

    public const int MaxCustomStatusBytes = 16 * 1024;

    /// <summary>Hands the JSON on, or refuses it.</summary>
    /// <param name="what">What it is, for the message: "The input of activity 'RenderScene'".</param>
    /// <exception cref="PayloadTooLargeException"/>
    public static string Enforce(string what, string json, int maxBytes = MaxBytes)
    {
        ArgumentNullException.ThrowIfNull(json);

        // No UTF-16 unit takes more than three bytes, so most payloads are let through without being counted.
        if (json.Length <= maxBytes / 3)
            return json;
        var bytes = Encoding.UTF8.GetByteCount(json);
        return bytes <= maxBytes ? json : throw new PayloadTooLargeException(what, bytes, maxBytes);
    }
}

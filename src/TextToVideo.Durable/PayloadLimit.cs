namespace TextToVideo.Durable;

/// <summary>How much one input, output or event may weigh in a history. Media and long lists go to the artifact store, and their keys here.</summary>
public static class PayloadLimit
{
    /// <summary>Bytes of UTF-8 JSON. The smallest limit of the engines: what the Durable Task Scheduler takes.</summary>
    public const int MaxBytes = 1024 * 1024;

    public const int MaxCustomStatusBytes = 16 * 1024;
}

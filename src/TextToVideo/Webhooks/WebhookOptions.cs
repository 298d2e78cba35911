namespace TextToVideo.Webhooks;

public sealed class WebhookOptions
{
    public const string Section = "Webhooks";

    /// <summary>
    /// The server's signing keys (`whsec_...`), the newest first. While keys are rotated there are two, and every message
    /// carries a signature of each. None: only jobs that bring a secret get signed messages.
    /// </summary>
    public IList<string> Secrets { get; init; } = [];

    /// <summary>Hosts or networks (`hooks.internal`, `10.1.0.0/16`) that may be called although they are not public.</summary>
    public IList<string> AllowedPrivateHosts { get; init; } = [];

    /// <summary>How long a receiver may take to answer. 15 to 30 s is what the standard advises. Default: 20 s.</summary>
    [System.ComponentModel.DataAnnotations.Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(20);
}

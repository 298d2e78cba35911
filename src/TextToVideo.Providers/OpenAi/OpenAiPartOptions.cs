namespace TextToVideo.Providers.OpenAi;

/// <summary>What the parts (chat, speech, transcription) have in common.</summary>
public abstract class OpenAiPartOptions
{
    /// <summary>Null: that of <see cref="OpenAiOptions"/>.</summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>Null: that of <see cref="OpenAiOptions"/>.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The model, or at Azure the deployment. Null: a default at OpenAI itself; elsewhere the part is then not there.</summary>
    public string? Model { get; set; }

    /// <summary>False leaves the part out. Default true.</summary>
    public bool Enabled { get; set; } = true;
}

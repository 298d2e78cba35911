namespace TextToVideo.Services.Control;

/// <summary>What these services take for keys; any other is refused as theirs would be.</summary>
internal static class Keys
{
    public const string Pexels = "loopback-pexels-key";
    public const string Pixabay = "loopback-pixabay-key";
    public const string OpenAi = "sk-loopback-openai-key";
    public const string ElevenLabs = "loopback-elevenlabs-key";
    public const string AzureSpeech = "loopback-azure-speech-key";
}

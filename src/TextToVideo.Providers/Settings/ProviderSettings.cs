namespace TextToVideo.Providers.Settings;

/// <summary>The section as a whole: it has no values of its own, but what its settings are called is checked at start.</summary>
internal sealed class ProviderSettings
{
    public const string Section = "Providers";
}

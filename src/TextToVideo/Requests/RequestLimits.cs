namespace TextToVideo.Requests;

/// <summary>What a request may hold. Characters are UTF-16 code units after normalisation: what `string.length` says in most languages.</summary>
public static class RequestLimits
{
    /// <summary>For prompt, script, and all scenes together, as <see cref="NarrationSize"/> counts: about 35 minutes.</summary>
    public const int NarrationCharacters = 40_000;

    public const int Scenes = 500;

    public const int Uploads = 100;

    /// <summary>Videos of one job.</summary>
    public const int Variants = 24;

    public const int SceneTextCharacters = 1_000;

    /// <summary>How long an editor may have one picture stand.</summary>
    public const double LongestSceneSeconds = 300;

    public const int VisualCharacters = 200;

    /// <summary>Keywords of a scene, and again queries.</summary>
    public const int TermsPerScene = 20;

    /// <summary>What the video sites take.</summary>
    public const int TitleCharacters = 100;

    public const double ShortestSeconds = 3;

    public const double LongestSeconds = 3_600;

    public const double SlowestRate = 0.5;

    public const double FastestRate = 2;

    /// <summary>Semitones, up or down: what every engine can do, and more does not sound like a person.</summary>
    public const double MostPitch = 6;

    public const int MoodCharacters = 60;

    public const double QuietestMusicDb = -40;

    public const double LoudestMusicDb = 0;

    /// <summary>Of its JSON text in UTF-8.</summary>
    public const int MetadataBytes = 4_096;

    public const int UrlCharacters = 2_048;

    public const int VoiceCharacters = 100;

    public const double MostCostUsd = 1_000_000;

    public const int PathCharacters = 1_024;
}

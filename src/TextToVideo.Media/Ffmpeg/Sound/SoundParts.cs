using TextToVideo.Music;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>What is to be heard, and how loud each part is before the mix.</summary>
/// <param name="VoiceFile">After the voice's filters.</param>
/// <param name="VoiceLufs">Null: nothing is said.</param>
/// <param name="MusicLufs">Null: no music, or a silent stretch of it.</param>
/// <param name="MusicLevelDb">Against the voice while it speaks.</param>
/// <param name="Seconds">Of the scenes, without what stands before and after them.</param>
internal sealed record SoundParts(
    string VoiceFile,
    double? VoiceLufs,
    string? MusicFile,
    MusicLoop? MusicLoop,
    double? MusicLufs,
    double MusicLevelDb,
    double Seconds)
{
    /// <summary>Where nobody speaks for long.</summary>
    public IReadOnlyList<QuietSpan> Quiet { get; init; } = [];

    /// <summary>Before all this; null: nothing.</summary>
    public SoundClip? Intro { get; init; }

    /// <summary>After all this; null: nothing.</summary>
    public SoundClip? Outro { get; init; }

    /// <summary>That made the parts.</summary>
    public IReadOnlyList<string> Commands { get; init; } = [];

    public bool HasVoice => VoiceLufs is not null;

    public bool HasMusic => MusicFile is not null && MusicLufs is not null;

    public bool IsSilent => !HasVoice && !HasMusic && Intro?.FileName is null && Outro?.FileName is null;
}

using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Captions;

/// <summary>Lays words out as captions and writes them in the form that the renderer burns in.</summary>
public interface ICaptionWriter
{
    /// <summary>Changes when the same words would look otherwise; part of the artifact's key.</summary>
    string Version { get; }

    /// <summary>Cues for one scene. Never more than two lines, never wider than the safe area.</summary>
    /// <param name="words">Times from the start of the scene.</param>
    /// <param name="sceneLength">No cue ends later.</param>
    IReadOnlyList<CaptionCue> LayOut(IReadOnlyList<TimedWord> words, TimeSpan sceneLength, CaptionLook look);

    /// <summary>An ASS document whose times are those of the cues.</summary>
    string WriteAss(IReadOnlyList<CaptionCue> cues, CaptionLook look);

    /// <summary>Folder with the fonts that the document names.</summary>
    string FontsFolder { get; }
}

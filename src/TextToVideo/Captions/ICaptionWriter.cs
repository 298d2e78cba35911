using System.Text;
using TextToVideo.Speech;

namespace TextToVideo.Captions;

/// <summary>Lays words out as captions and writes them in the form that the renderer burns in.</summary>
public interface ICaptionWriter
{
    /// <summary>Changes when the same words would look otherwise; part of the artifact's key.</summary>
    string Version { get; }

    /// <summary>
    /// Cues for one scene, in order, never overlapping. Never more than two lines, never wider than the safe area. Every word
    /// is in exactly one cue, unless it is too long for one. Style <see cref="CaptionStyleName.None"/> is laid out as plain, for the subtitle files.
    /// </summary>
    /// <param name="words">Times from the start of the scene. Times out of order or out of the scene are bent into it.</param>
    /// <param name="sceneLength">No cue ends later. Zero: no cues.</param>
    IReadOnlyList<CaptionCue> LayOut(IReadOnlyList<TimedWord> words, TimeSpan sceneLength, CaptionLook look);

    /// <summary>
    /// An ASS document whose times are those of the cues; those that ended before zero are left out, those that began before it
    /// stand from the first frame. Style <see cref="CaptionStyleName.None"/> gives a document that draws nothing.
    /// </summary>
    /// <param name="third">A title over the same scene, in times of its own; null: none. It is drawn in every style.</param>
    /// <param name="sceneLength">Where a title ends at the latest.</param>
    string WriteAss(IReadOnlyList<CaptionCue> cues, CaptionLook look, LowerThird? third = null, TimeSpan sceneLength = default);

    /// <summary>Folder with the fonts that the document names.</summary>
    string FontsFolder { get; }

    /// <summary>Whether a family is at hand for <see cref="CaptionBrand.Font"/>; where not, the captions' own are used.</summary>
    bool HasFont(string family, FontFile? file = null);

    /// <summary>Fonts of this machine that step in where the captions' own lack characters; another machine may have others.</summary>
    /// <param name="look">With the fonts of its brand; null: the captions' own alone.</param>
    IReadOnlyList<string> FindFallbackFonts(string text, CaptionLook? look = null);

    /// <summary>Characters that would be missing from burnt-in captions, because no font at hand has them.</summary>
    /// <param name="look">With the fonts of its brand; null: the captions' own alone.</param>
    IReadOnlyList<Rune> FindMissingCharacters(string text, CaptionLook? look = null);

    /// <summary>Letters that the font of the look's brand lacks, so that the captions' own step in; none where it has no font.</summary>
    IReadOnlyList<Rune> FindLackingLetters(string text, CaptionLook look);
}

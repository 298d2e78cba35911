using System.Text;
using TextToVideo.Captions;
using TextToVideo.Captions.Subtitles;
using TextToVideo.Speech;

namespace TextToVideo.Publication;

/// <summary>The captions of the whole video as files for players, editors and upload forms.</summary>
public sealed class SubtitleFiles(ICaptionWriter captions)
{
    public WrittenSubtitles Write(PublicationPlan plan)
    {
        // Players show their own style; what is burnt in may be one word at a time, which nobody can read as subtitles.
        var plain = new CaptionLook(CaptionStyleName.Plain, plan.Settings.Frame, plan.Settings.Language);
        var cues = CuesOf(plan, plain);
        var burnt = plan.Settings.Captions == CaptionStyleName.None ? plain : plain with { Style = plan.Settings.Captions, Brand = plan.Settings.Brand?.Captions };
        var styled = burnt == plain ? cues : CuesOf(plan, burnt);
        return new WrittenSubtitles(Bytes(SrtWriter.Write(cues)), Bytes(VttWriter.Write(cues, withWordTimes: true)), Bytes(captions.WriteAss(styled, burnt)), cues);
    }

    private List<CaptionCue> CuesOf(PublicationPlan plan, CaptionLook look) =>
        [.. plan.Scenes.SelectMany(scene => CuesOf(scene, look))];

    private IEnumerable<CaptionCue> CuesOf(PublishedScene scene, CaptionLook look)
    {
        var start = TimeSpan.FromSeconds(scene.StartSeconds);
        var offset = scene.NarrationStart - start;
        var words = scene.Words.Words.Select(word => word with { Start = word.Start + offset, End = word.End + offset }).ToList();
        return captions.LayOut(words, TimeSpan.FromSeconds(scene.Seconds), look with { Ground = scene.Ground }).Select(cue => cue.Shift(start));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

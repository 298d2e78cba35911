using System.Text;
using TextToVideo.Captions;
using TextToVideo.Speech;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>One cue for each word, white in the middle of the frame: easy to find in a picture.</summary>
internal sealed class TestCaptionWriter : ICaptionWriter
{
    public string Version => "test";

    public string FontsFolder => Path.Combine(AppContext.BaseDirectory, "no-fonts");

    public IReadOnlyList<CaptionCue> LayOut(IReadOnlyList<TimedWord> words, TimeSpan sceneLength, CaptionLook look) =>
        [.. words.Select(word => new CaptionCue(word.Start, word.End, [new CaptionLine([new CaptionWord(word.Text, word.Start, word.End, SpaceBefore: true)])]))];

    public string WriteAss(IReadOnlyList<CaptionCue> cues, CaptionLook look, LowerThird? third = null, TimeSpan sceneLength = default)
    {
        var ass = new StringBuilder($"""
            [Script Info]
            ScriptType: v4.00+
            PlayResX: {look.Frame.Width}
            PlayResY: {look.Frame.Height}

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, Bold, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV
            Style: D,DejaVu Sans,{look.Frame.Height / 4},&H00FFFFFF,&H00000000,1,1,2,0,5,0,0,0

            [Events]
            Format: Layer, Start, End, Style, Text

            """);
        foreach (var cue in cues) ass.Append($"Dialogue: 0,{Time(cue.Start)},{Time(cue.End)},D,{cue.Lines[0].Words[0].Text}\n");
        return ass.ToString();
    }

    public bool HasFont(string family, FontFile? file = null) => true;

    public IReadOnlyList<Rune> FindMissingCharacters(string text, CaptionLook? look = null) => [];

    public IReadOnlyList<Rune> FindLackingLetters(string text, CaptionLook look) => [];

    public IReadOnlyList<string> FindFallbackFonts(string text, CaptionLook? look = null) => [];

    private static string Time(TimeSpan time) => $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}.{time.Milliseconds / 10:00}";
}

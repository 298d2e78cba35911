using FsCheck;
using FsCheck.Fluent;
using TextToVideo.Captions;
using TextToVideo.Captions.Subtitles;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Tests.Captions;

/// <summary>What holds for any words, any times, any style and shape.</summary>
[TestClass]
public sealed class CaptionProperties
{
    private static readonly CaptionWriter Writer = new(new FakeFonts());
    private static readonly TimeSpan SceneLength = TimeSpan.FromSeconds(20);

    private static readonly string[] Pieces =
        ["a", "Bee", "dance,", "the", "end.", "Why?", "{\\an8}", "\\N", "}", "\\", "-->", "<b>", "&amp;", "שלום", "(עולם!)", "مرحبا", "1969,", "東", "京。", "「は」", "มนุษย์กลุ่มแรกบนดวงจันทร์", "🚀", "👨‍👩‍👧", "é\u0301", new string('W', 90), "word —", "\n", "\u202E", ""];

    private static readonly Arbitrary<Case> Cases =
        (from words in Gen.Elements(Pieces).ListOf()
         from tail in Gen.OneOf(Gen.Constant(""), ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""))
         from times in Gen.Choose(-500, 25_000).ArrayOf(2 * (words.Count + 1))
         from isOrdered in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
         from style in Gen.Elements(Enum.GetValues<CaptionStyleName>().Except([CaptionStyleName.None]).ToArray())
         from frame in Gen.Elements(new FrameSize(1280, 720), new FrameSize(1080, 1920), new FrameSize(2160, 2160))
         from language in Gen.Elements("en", "ar", "zh", "th")
         select new Case([.. words, tail], isOrdered ? [.. times.Order()] : times, new CaptionLook(style, frame, language))).ToArbitrary();

    [TestMethod]
    public void AnyWords_MakeOrderedCuesOfAtMostTwoLinesInTheScene() => Check(c =>
    {
        var at = TimeSpan.Zero;
        foreach (var cue in c.Cues)
        {
            Assert.IsTrue(cue.Start >= at && cue.Start < cue.End && cue.End <= SceneLength, $"{cue.Start} to {cue.End} after {at}");
            Assert.IsTrue(cue.Lines.Count is 1 or 2 && cue.Lines.All(l => l.Words.Count > 0));
            at = cue.End;
        }
    });

    [TestMethod]
    public void AnyWords_AreAllShownExactlyOnceInOrder() => Check(c =>
        Assert.AreEqual(Visible(string.Concat(c.Words.Select(w => w.Text))), Visible(string.Concat(c.Cues.SelectMany(q => q.Lines).Select(l => l.Text))), ignoreCase: c.Look.Style == CaptionStyleName.Punch));

    [TestMethod]
    public void AnyWords_StayInsideTheSafeArea() => Check(c =>
    {
        var safe = SafeArea.Of(c.Look.Frame);
        foreach (var shown in AssDocument.Parse(Writer.WriteAss(c.Cues, c.Look)).Events)
        {
            var (x, y) = shown.Position;
            Assert.IsTrue(x - (shown.Width / 2) >= safe.Left && x + (shown.Width / 2) <= safe.Right, $"{shown.Text} is {shown.Width} wide");
            Assert.IsTrue(y - (shown.Runs[0].Em / 2) >= safe.Top && y + (shown.Runs[0].Em / 2) <= safe.Bottom, $"{shown.Text} stands at {y}");
        }
    });

    [TestMethod]
    public void AnyWords_GiveAssEventsThatDrawTheWordsAndNothingElse() => Check(c =>
    {
        var document = AssDocument.Parse(Writer.WriteAss(c.Cues, c.Look));
        var drawn = new string([.. document.Events.SelectMany(e => e.Text).Distinct().Where(x => x != ' ').Order()]);
        var written = new string([.. c.Cues.SelectMany(q => q.Lines).SelectMany(l => l.Text).Distinct().Where(x => x != ' ').Order()]);

        // Brackets may have been mirrored; characters that no font has are left out.
        foreach (var x in drawn) Assert.IsTrue(written.Contains(x, StringComparison.Ordinal) || "()[]{}<>«»‹›".Contains(x, StringComparison.Ordinal), $"'{x}' was drawn and not written");
    });

    [TestMethod]
    public void AnyWords_GiveSubtitleFilesWithOneTimeLineForEachCue() => Check(c =>
    {
        var expected = c.Cues.Count(q => Math.Round(q.End.TotalMilliseconds) > Math.Round(q.Start.TotalMilliseconds));
        Assert.AreEqual(expected, SrtWriter.Write(c.Cues).Split(" --> ").Length - 1);
        Assert.AreEqual(expected, VttWriter.Write(c.Cues, withWordTimes: true).Split(" --> ").Length - 1);
    });

    private static void Check(Action<Laid> assert) => Prop.ForAll(Cases, c => assert(new Laid(c.Words, c.Look))).AssertHolds();

    // The invisible is not to be shown, so it is not counted.
    private static string Visible(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => System.Text.Rune.GetUnicodeCategory(r) is not
            (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate)
            && !System.Text.Rune.IsWhiteSpace(r) && r != System.Text.Rune.ReplacementChar));

    private sealed record Case(string[] Texts, int[] Milliseconds, CaptionLook Look)
    {
        public IReadOnlyList<TimedWord> Words =>
            [.. Texts.Select((t, i) => new TimedWord(t, TimeSpan.FromMilliseconds(Milliseconds[2 * i]), TimeSpan.FromMilliseconds(Milliseconds[(2 * i) + 1])))];
    }

    private sealed record Laid(IReadOnlyList<TimedWord> Words, CaptionLook Look)
    {
        public IReadOnlyList<CaptionCue> Cues { get; } = Writer.LayOut(Words, SceneLength, Look);
    }
}

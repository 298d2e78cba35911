using TextToVideo.Captions;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Tests.Captions;

[TestClass]
public sealed class CaptionLayoutTests
{
    private static readonly CaptionWriter Writer = new(new FakeFonts());
    private static readonly FrameSize Wide = new(1920, 1080);
    private static readonly FrameSize Tall = new(1080, 1920);

    [TestMethod]
    [DataRow("Bees dance. They show the way.", "Bees dance. They show the way.")]
    [DataRow("The first people on the Moon left footprints there. Nobody has washed them away since.",
        "The first people on the Moon / left footprints there. # Nobody has washed them away since.")]
    [DataRow("When the sun goes down behind the hills, the bees come home and dance for the others.",
        "When the sun goes down behind the hills, # the bees come home / and dance for the others.")]
    [DataRow("Wir fahren morgen mit der Bahn nach Hamburg, weil das Wetter in Bremen nicht besser wird.",
        "Wir fahren morgen / mit der Bahn nach Hamburg, # weil das Wetter / in Bremen nicht besser wird.")]
    public void LayOut_Plain_BreaksWhereTheSenseBreaks(string text, string expected) =>
        Assert.AreEqual(expected, Show(LayOut(text, CaptionStyleName.Plain, Wide)));

    [TestMethod]
    [DataRow("For the dough\n\nthree brown eggs\n\na jug of milk\n\nflour and some salt", "For the dough # three brown eggs # a jug of milk # flour and some salt")]
    [DataRow("For the dough\n\nsalt\n\nflour and some eggs", "For the dough salt # flour and some eggs", DisplayName = "but no flashes")]
    [DataRow("It is a line that was wrapped by a mail program here\nso it goes on", "It is a line that was wrapped / by a mail program here so it goes on")]
    public void LayOut_ListWithoutMarks_GivesEachItemItsCue(string text, string expected) =>
        Assert.AreEqual(expected, Show(LayOut(text, CaptionStyleName.Plain, Wide)));

    [TestMethod]
    [DataRow("en", "Prof. Jones lives at No. 5 Baker St. in the U.S. today, i.e. not far from us; see pp. 12 to 14 of vol. 3.", "Prof. No. St. U.S. i.e. pp. vol.")]
    [DataRow("de", "Dr. Müller kam am 3. Oktober um acht Uhr an, z. B. mit dem Zug Nr. 5 und ca. 20 Leuten, d. h. mit vielen.", "Dr. 3. z. B. Nr. ca. d. h.")]
    public void LayOut_Abbreviation_EndsNoCue(string language, string text, string abbreviations)
    {
        foreach (var style in new[] { CaptionStyleName.Plain, CaptionStyleName.Highlight, CaptionStyleName.Punch })
        {
            var ends = LayOut(text, style, Wide, language).SkipLast(1).Select(c => c.Lines[^1].Words[^1].Text);

            Assert.IsEmpty(ends.Intersect(abbreviations.Split(' '), StringComparer.OrdinalIgnoreCase), $"{style}: {Show(LayOut(text, style, Wide, language))}");
        }
    }

    [TestMethod]
    [DataRow("en", "The old road around the whole lake is 5 km long, the box is 10x20 cm, the tower is 384,400 km away, the phone has 256 GB and costs $3.5 million or 25 % more than the Apollo 11 one.", "5 10x20 384,400 256 $3.5 25 Apollo")]
    [DataRow("en", "Nobody in the little town had expected 12 mph of wind, and the visitors of World War II sites left at 5 p.m. with 20 lbs of bread.", "12 War 5 20")]
    [DataRow("de", "Der alte Weg um den ganzen See ist 5 km lang, das Handy hat 256 GB und kostet 3,5 Mio. Euro oder 25 % mehr, es schlug 15 Uhr im Tal.", "5 256 3,5 25 15")]
    [DataRow("fr", "Le vieux chemin autour du lac fait 5 km, le téléphone a 256 Go et coûte 3,5 millions ou 25 % de plus que les autres modèles.", "5 256 3,5 25")]
    public void LayOut_NumberAndItsUnit_StandInOneLine(string language, string text, string numbers)
    {
        // Two words of a large style may be wider than a tall frame.
        foreach (var (style, frame) in new[] { (CaptionStyleName.Plain, Wide), (CaptionStyleName.Highlight, Wide), (CaptionStyleName.Punch, Wide), (CaptionStyleName.Plain, Tall) })
        {
            for (var skip = 0; skip < 6; skip++)
            {
                var cues = LayOut(string.Join(' ', text.Split(' ').Skip(skip)), style, frame, language);
                var ends = cues.SelectMany(cue => cue.Lines).Select(line => line.Words[^1].Text);

                Assert.IsEmpty(ends.Intersect(numbers.Split(' '), StringComparer.OrdinalIgnoreCase), $"{style}: {Show(cues)}");
            }
        }
    }

    [TestMethod]
    public void LayOut_Plain_HasAtMost42LettersALine()
    {
        var cues = LayOut("a wide picture holds quite a few letters but an eye that has to travel from one side to the other gets tired of it soon", CaptionStyleName.Plain, Wide);

        foreach (var line in cues.SelectMany(c => c.Lines)) Assert.IsLessThanOrEqualTo(42, line.Text.Length, line.Text);
    }

    [TestMethod]
    public void LayOut_Highlight_HasThreeToSixWordsALine()
    {
        var cues = LayOut("The first people on the Moon left a print that could last for a very long time because no wind blows up there", CaptionStyleName.Highlight, Wide);

        foreach (var line in cues.SelectMany(c => c.Lines)) Assert.IsTrue(line.Words.Count is >= 3 and <= 6, line.Text);
    }

    [TestMethod]
    [DataRow("Rockets fly to the moon", "Rockets # fly # to the # moon")]
    [DataRow("It is a go, and we fly", "It is # a go, # and # we fly")]
    [DataRow("Love ❤️ wins", "Love ❤️ # wins")]
    public void LayOut_BigWord_ShowsOneWordOrAFewShortOnes(string text, string expected) =>
        Assert.AreEqual(expected, Show(LayOut(text, CaptionStyleName.BigWord, Tall)));

    [TestMethod]
    public void LayOut_None_IsThatOfPlain()
    {
        const string Text = "Subtitle files are made all the same, even where nothing is burnt in.";

        Assert.AreEqual(Show(LayOut(Text, CaptionStyleName.Plain, Wide)), Show(LayOut(Text, CaptionStyleName.None, Wide)));
    }

    [TestMethod]
    public void LayOut_Chinese_PutsNoBlanksBetweenCharacters()
    {
        var cues = LayOut("第一批登上月球的人留下的脚印，可能会保存一百万年，因为那里没有风，也没有雨。", CaptionStyleName.Plain, Wide, "zh");

        Assert.IsFalse(Show(cues).Replace(" / ", "", StringComparison.Ordinal).Replace(" # ", "", StringComparison.Ordinal).Contains(' ', StringComparison.Ordinal), Show(cues));
        foreach (var line in cues.SelectMany(c => c.Lines)) Assert.IsLessThanOrEqualTo(17, line.Text.Length, line.Text);
    }

    [TestMethod]
    public void LayOut_ChineseWordInEnglish_KeepsItsBlanks() =>
        Assert.AreEqual("We say 你好 here.", Show(LayOut("We say 你好 here.", CaptionStyleName.Plain, Wide)));

    [TestMethod]
    public void LayOut_OverlongThaiPhrase_IsCutBeforeALeadingVowel()
    {
        var text = Show(LayOut("มนุษย์กลุ่มแรกบนดวงจันทร์ทิ้งรอยเท้าไว้", CaptionStyleName.Highlight, Tall, "th"));

        StringAssert.Contains(text, " แรก");
    }

    [TestMethod]
    [DataRow(CaptionStyleName.Plain)]
    [DataRow(CaptionStyleName.Highlight)]
    [DataRow(CaptionStyleName.BigWord)]
    public void LayOut_WordOf400Letters_IsCutIntoPiecesThatMakeTheWord(CaptionStyleName style)
    {
        var word = string.Concat(Enumerable.Range(0, 400).Select(i => (char)('a' + (i % 26))));
        var cues = LayOut($"see {word} there", style, Tall);

        Assert.AreEqual($"see{word}there", string.Concat(cues.SelectMany(c => c.Lines).Select(l => l.Text)).Replace(" ", "", StringComparison.Ordinal));
        Assert.IsGreaterThan(2, cues.Count);
    }

    [TestMethod]
    public void LayOut_OrphanWord_IsNotLeftAlone()
    {
        var cues = LayOut("Nobody knows how many of the little animals live under the old stones here today", CaptionStyleName.Plain, Wide);

        foreach (var line in cues.SelectMany(c => c.Lines)) Assert.IsGreaterThan(1, line.Words.Count, line.Text);
    }

    private static IReadOnlyList<CaptionCue> LayOut(string text, CaptionStyleName style, FrameSize frame, string language = "en")
    {
        var words = ScriptLines.Mark(SpokenScript.Speak(text), text, language);
        return Writer.LayOut(words, SpokenScript.LengthOf(words), new CaptionLook(style, frame, language));
    }

    private static string Show(IReadOnlyList<CaptionCue> cues) => string.Join(" # ", cues.Select(c => string.Join(" / ", c.Lines.Select(l => l.Text))));
}

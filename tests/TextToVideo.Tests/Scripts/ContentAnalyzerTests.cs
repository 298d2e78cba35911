using TextToVideo.Scripts.Analysis;

namespace TextToVideo.Tests.Scripts;

[TestClass]
public sealed class ContentAnalyzerTests
{
    [TestMethod]
    public void Analysis_CountsWordsSentencesAndTime()
    {
        var analysis = ContentAnalyzer.Analyze("Why do bees dance? They show their sisters the way to the flowers.", "en");

        Assert.AreEqual((13, 2, 9), (analysis.Words, analysis.Sentences, analysis.LongestSentenceWords));
        Assert.AreEqual(6.5, analysis.MeanSentenceWords);
        Assert.IsTrue(analysis.EstimatedSeconds is > 3 and < 6, $"{analysis.EstimatedSeconds}");
        Assert.IsTrue(analysis.WordsPerMinute is > 130 and < 220, $"{analysis.WordsPerMinute}");
        Assert.AreEqual(0, analysis.Advice.Count, string.Join(" ", analysis.Advice));
    }

    [TestMethod]
    public void Hook_OfAQuestionToTheViewer_BeatsAGreeting()
    {
        var strong = ContentAnalyzer.Analyze("Did you know that you swallow 8 spiders a year? It is not true.", "en").Hook;
        var weak = ContentAnalyzer.Analyze("Hello and welcome, in this video we are going to talk about a topic that is of some interest to many of the people who watch our channel.", "en");

        Assert.IsTrue(strong.Score > 80, $"{strong.Score}");
        Assert.IsTrue(weak.Hook.Score < 20, $"{weak.Hook.Score}");
        StringAssert.Contains(weak.Advice[0], "It begins with a greeting");
    }

    [TestMethod]
    public void ReadingLevel_OfChildrensAndLawyersEnglish_LiesFarApart()
    {
        var child = ContentAnalyzer.Analyze("The cat sat on the mat. The dog ran to the cat. They are friends.", "en").ReadingLevel!;
        var lawyer = ContentAnalyzer.Analyze("Notwithstanding any contractual stipulation heretofore established, the undersigned beneficiary irrevocably relinquishes all compensatory entitlements arising from administrative negligence.", "en").ReadingLevel!;

        Assert.AreEqual(("flesch_kincaid_grade", "easy"), (child.Formula, child.Meaning));
        Assert.AreEqual("hard", lawyer.Meaning);
        Assert.IsTrue(lawyer.Value > child.Value + 10);
    }

    [TestMethod]
    [DataRow("cat", 1)]
    [DataRow("made", 1)]
    [DataRow("table", 2)]
    [DataRow("whole", 1)]
    [DataRow("walked", 1)]
    [DataRow("wanted", 2)]
    [DataRow("houses", 2)]
    [DataRow("makes", 1)]
    [DataRow("the", 1)]
    [DataRow("elephant", 3)]
    public void Syllables_AreCountedAsSpoken(string word, int expected) => Assert.AreEqual(expected, ReadingLevels.Syllables(word));

    [TestMethod]
    public void ReadingLevel_OfOtherLanguages_IsLixOrNothing()
    {
        Assert.AreEqual("lix", ContentAnalyzer.Analyze("Die Biene tanzt auf der Wabe.", "de").ReadingLevel!.Formula);
        Assert.IsNull(ContentAnalyzer.Analyze("富士山は日本で一番高い山です。", "ja").ReadingLevel);
    }

    [TestMethod]
    public void Pace_AgainstATarget_IsToldInWordsAMinute()
    {
        var text = string.Concat(Enumerable.Repeat("The old library keeps its books behind a wooden door. ", 10));

        StringAssert.Contains(string.Join(" ", ContentAnalyzer.Analyze(text, "en", targetSeconds: 15).Advice), "400 words a minute instead of");
        StringAssert.Contains(string.Join(" ", ContentAnalyzer.Analyze(text, "en", targetSeconds: 120).Advice), "of the wanted length");
    }

    [TestMethod]
    public void Repetition_IsMeasuredAndNamed()
    {
        var analysis = ContentAnalyzer.Analyze("Honey is sweet and good. Honey is sweet and good. Honey is sweet and good. Honey is old.", "en");

        Assert.AreEqual(new RepeatedWord("honey", 4), analysis.Repeated[0]);
        Assert.IsTrue(analysis.Repetition > 0.5);
        StringAssert.Contains(string.Join(" ", analysis.Advice), "repeats what was said before");
    }

    [TestMethod]
    public void Sentence_OfManyWords_IsQuotedInTheAdvice()
    {
        var analysis = ContentAnalyzer.Analyze("Short one. Word " + string.Join(' ', Enumerable.Repeat("word", 34)) + ".", "en");

        StringAssert.Contains(string.Join(" ", analysis.Advice), "A sentence has 35 words, which is hard to follow by ear: \"Word word");
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("🐝")]
    [DataRow("...")]
    public void Analysis_OfNothing_IsEmptyButWhole(string text)
    {
        var analysis = ContentAnalyzer.Analyze(text, "en", targetSeconds: 10);

        Assert.AreEqual(0, analysis.Repeated.Count);
        Assert.IsTrue(double.IsFinite(analysis.WordsPerMinute) && double.IsFinite(analysis.MeanSentenceWords));
    }
}

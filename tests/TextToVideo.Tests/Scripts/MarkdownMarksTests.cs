using FsCheck;
using FsCheck.Fluent;
using TextToVideo.Requests;
using TextToVideo.Scripts;
using TextToVideo.Tests.Storyboards;

namespace TextToVideo.Tests.Scripts;

[TestClass]
public sealed class MarkdownMarksTests
{
    [TestMethod]
    [DataRow("# The Sun\nIt shines.", "The Sun\n\nIt shines.")]
    [DataRow("You need:\n- eggs\n- flour", "You need:\neggs\n\nflour")]
    [DataRow("* one\n* two\n\nend", "one\n\ntwo\n\n\nend")]
    [DataRow("> quoted\nplain", "quoted\n\nplain")]
    [DataRow("one\n---\ntwo\n```csharp\ncode\n```", "one\n\ntwo\n\ncode\n")]
    [DataRow("This is **very** important, __really__.", "This is very important, really.")]
    [DataRow("これは**重要**です", "これは重要です")]
    [DataRow("See [the site](https://example.com/a?b=1) now.", "See the site now.")]
    [DataRow("It is *so* easy, _really_: ~~never~~ always.", "It is so easy, really: never always.")]
    [DataRow("これは*重要*です", "これは重要です")]
    [DataRow("See ![a bee](bee.png) and [Bee](https://example.com/Bee_(insect)).", "See a bee and Bee.")]
    public void Marks_AreTakenOut(string text, string expected) => Assert.AreEqual(expected, MarkdownMarks.Strip(text));

    [TestMethod]
    [DataRow("1. Wash the rice.\n2. Boil it.")]
    [DataRow("It was -5 degrees, 2 * 3 = 6, 2**3**4 and a_b_c.")]
    [DataRow("— Hola —dijo ella.")]
    [DataRow("100% %{sure}: 'it' is C:\\path, a; b [in] #1 #hashtag")]
    [DataRow("Ask @_anna_ or _private about *args and **kwargs; 5*3*2, price* and * alone")]
    [DataRow("snake__case__name and ** alone")]
    public void Words_ThatOnlyLookLikeMarks_Stay(string text) => Assert.AreEqual(text, MarkdownMarks.Strip(text));

    [TestMethod]
    public void Strip_OfAnyText_NeverMakesItLonger() => Prop.ForAll<string>(text =>
        MarkdownMarks.Strip(text ?? "").Length <= (text ?? "").Length).AssertHolds();

    [TestMethod]
    public void Script_OfMarkdown_BecomesScenesWithoutMarks()
    {
        var script = RequestNormalizer.Normalize(new VideoRequest { Script = "# How to cook rice\n\n- Wash the rice in cold water until it is clear.\n- Boil it **gently** for twelve minutes." }).Script!;

        CollectionAssert.AreEqual(
            new[] { "How to cook rice", "Wash the rice in cold water until it is clear.", "Boil it gently for twelve minutes." },
            Plan.Texts(script).SelectMany(t => t.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList());
    }

    [TestMethod]
    public async Task Prompt_AsScript_HasNoMarks()
    {
        var written = await new PromptAsScript().WriteAsync(new ScriptBrief("**Bees** fly.", "en", TargetSeconds: null), CancellationToken.None);

        Assert.AreEqual("Bees fly.", written.Narration);
    }
}

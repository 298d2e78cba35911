using TextToVideo.Requests;

namespace TextToVideo.Tests.Requests;

[TestClass]
public sealed class NarrationRulesTests
{
    [TestMethod]
    public void Request_WithoutWords_NamesTheThreeSources()
    {
        var fault = Incoming.OnlyFaultOf(Incoming.FromJson("""{ "script": " \n\t ", "prompt": "", "scenes": [] }"""));

        Assert.AreEqual("script", fault.Field);
        Assert.AreEqual("required", fault.Code);
        StringAssert.Contains(fault.Message, "exactly one of \"prompt\", \"script\" and \"scenes\"");
    }

    [TestMethod]
    public void Request_WithTwoSources_NamesTheSecond()
    {
        var fault = Incoming.OnlyFaultOf(Incoming.FromJson("""{ "prompt": "Bees", "scenes": [ { "text": "Bees fly." } ] }"""));

        Assert.AreEqual("scenes", fault.Field);
        Assert.AreEqual("conflict", fault.Code);
        StringAssert.Contains(fault.Message, "\"prompt\" is there too");
    }

    [TestMethod]
    public void Request_WithOneSourceAndEmptyForms_IsRight() =>
        Assert.AreEqual(0, Incoming.FaultsOf(Incoming.FromJson("""{ "prompt": "", "script": "Bees fly.", "scenes": [] }""")).Count);

    [TestMethod]
    [DataRow("...!?")]
    [DataRow("🐝🌻🚀")]
    [DataRow("— – -")]
    [DataRow("👩‍🚀")]
    [DataRow("$ % &")]
    public void Script_WithoutLetterOrDigit_HasNothingToSay(string script)
    {
        var fault = Incoming.OnlyFaultOf(Incoming.Script(script));

        Assert.AreEqual("script", fault.Field);
        Assert.AreEqual("nothing_to_say", fault.Code);
        StringAssert.Contains(fault.Message, script);
    }

    [TestMethod]
    [DataRow("42")]
    [DataRow("I ❤️ bees")]
    [DataRow("蜂が飛ぶ。")]
    [DataRow("मधुमक्खी")]
    [DataRow("100% %{sure}: 'it' is C:\\path, a; b [in] [0:v]")]
    public void Script_WithSomethingToSay_IsRight(string script) => Assert.AreEqual(0, Incoming.FaultsOf(Incoming.Script(script)).Count);

    [TestMethod]
    public void Script_OfFortyThousandCharacters_IsRight() => Assert.AreEqual(0, Incoming.FaultsOf(Incoming.Script(new string('a', 40_000))).Count);

    [TestMethod]
    public void Script_OfOneCharacterMore_IsTooLong()
    {
        var fault = Incoming.OnlyFaultOf(Incoming.Script(new string('a', 40_001)));

        Assert.AreEqual("too_long", fault.Code);
        StringAssert.Contains(fault.Message, "40,001 characters; at most 40,000");
        Assert.IsTrue(fault.Message.Length < 150, "The value must be shortened.");
    }

    [TestMethod]
    public void Script_WithEmojiAtTheLimit_CountsUtf16Units()
    {
        var fault = Incoming.OnlyFaultOf(Incoming.Script(new string('a', 39_999) + "🐝"));

        StringAssert.Contains(fault.Message, "40,001");
    }

    [TestMethod]
    [DataRow("月", 20_000)]
    [DataRow("の", 20_000)]
    [DataRow("한", 20_000)]
    public void Script_InWritingOfSyllables_CountsEachTwice(string character, int most)
    {
        Assert.AreEqual(0, Incoming.FaultsOf(Incoming.Script(string.Concat(Enumerable.Repeat(character, most)))).Count);

        var fault = Incoming.OnlyFaultOf(Incoming.Script(string.Concat(Enumerable.Repeat(character, most + 1))));
        StringAssert.Contains(fault.Message, "40,002 characters, with Chinese, Japanese and Korean ones counted twice; at most 40,000");
    }

    [TestMethod]
    public void Script_WithHiddenCharacters_IsCountedWithoutThem() =>
        Assert.AreEqual(0, Incoming.FaultsOf(Incoming.Script(new string('a', 40_000) + new string('\u200B', 500))).Count);

    [TestMethod]
    public void Word_OfFourHundredCharacters_IsRight() => Assert.AreEqual(0, Incoming.FaultsOf(Incoming.Script(new string('x', 400))).Count);

    [TestMethod]
    public void Scenes_WithSeveralFaults_TellsThemAllByIndex()
    {
        var request = Incoming.FromJson("""
            {
              "scenes": [ { "text": "Fine." }, null, { "text": null }, { "text": "🐝" }, { "text": "Ok", "clip": "../secret.mp4" }, { "text": "Ok", "clip": "a.mp4" } ]
            }
            """);

        var faults = Incoming.FaultsOf(request).Select(f => $"{f.Field} {f.Code}").ToList();

        CollectionAssert.AreEqual(
            new[] { "scenes[1].text required", "scenes[2].text required", "scenes[3].text nothing_to_say", "scenes[4].clip malformed", "scenes[5].clip required" },
            faults);
    }

    [TestMethod]
    [DataRow("/etc/passwd")]
    [DataRow("a/../../b.mp4")]
    [DataRow("a//b.mp4")]
    [DataRow("..\\b.mp4")]
    [DataRow("a\0.mp4")]
    public void Clip_ThatLeavesTheFolder_IsMalformed(string clip)
    {
        var request = new VideoRequest { Scenes = [new SceneRequest { Text = "Ok", Clip = clip }] };

        Assert.AreEqual("scenes[0].clip malformed", Describe(Incoming.OnlyFaultOf(request)));
    }

    [TestMethod]
    [DataRow("pexels:12345")]
    [DataRow("pixabay:77-b")]
    public void Clip_OfAProvider_NeedsNoFolder(string clip) =>
        Assert.AreEqual(0, Incoming.FaultsOf(new VideoRequest { Scenes = [new SceneRequest { Text = "Ok", Clip = clip }] }).Count);

    [TestMethod]
    [DataRow(500, 0)]
    [DataRow(501, 1)]
    public void Scenes_AtTheLimitOfTheirNumber_AreRightUpToIt(int count, int faults)
    {
        var request = new VideoRequest { Scenes = [.. Enumerable.Repeat(new SceneRequest { Text = "Bees fly." }, count)] };

        Assert.AreEqual(faults, Incoming.FaultsOf(request).Count);
    }

    [TestMethod]
    public void Scene_OverOneThousandCharacters_IsTooLong()
    {
        var request = new VideoRequest { Scenes = [new SceneRequest { Text = new string('a', 1_000) }, new SceneRequest { Text = new string('a', 1_001) }] };

        Assert.AreEqual("scenes[1].text too_long", Describe(Incoming.OnlyFaultOf(request)));
    }

    [TestMethod]
    public void Scenes_OverFortyThousandCharactersTogether_AreTooLong()
    {
        var request = new VideoRequest { Scenes = [.. Enumerable.Repeat(new SceneRequest { Text = new string('a', 1_000) }, 41)] };

        Assert.AreEqual("scenes too_long", Describe(Incoming.OnlyFaultOf(request)));
    }

    private static string Describe(RequestFault fault) => $"{fault.Field} {fault.Code}";
}

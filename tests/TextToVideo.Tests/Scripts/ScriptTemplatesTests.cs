using TextToVideo.Scripts.Templates;

namespace TextToVideo.Tests.Scripts;

[TestClass]
public sealed class ScriptTemplatesTests
{
    [TestMethod]
    public void Templates_AreTheKnownFormsWithWholeSections()
    {
        CollectionAssert.AreEqual(new[] { "explainer", "listicle", "story", "how_to", "quote", "news" }, ScriptTemplates.All.Select(t => t.Name).ToList());
        foreach (var template in ScriptTemplates.All)
        {
            Assert.AreEqual(1, template.Sections.Sum(s => s.Share), 0.001, template.Name);
            Assert.IsTrue(template.Hints.Count >= 3 && template.Requirements.Count >= 1, template.Name);
        }
    }

    [TestMethod]
    [DataRow("listicle", "Three animals that never sleep. 1. The ant naps. 2. The frog rests. 3. The dolphin keeps one eye open.")]
    [DataRow("listicle", "Here are 3 odd animals.\nNumber three: the ant.\nNumber two: the frog.\nNumber one: the dolphin.")]
    [DataRow("how_to", "Cook rice in 12 minutes. First, wash it. Then boil it gently. Finally, let it rest.")]
    [DataRow("quote", "\"Be the change.\" So it is said. Nobody knows who wrote it, but it helps me every day of the year.")]
    [DataRow("news", "The city council of Lyon opened a new bridge on 3 May. It cost 40 million euros. Work began in 2019. Trams follow in June.")]
    [DataRow("explainer", "Why is the sky blue? Sunlight holds all colours. Air scatters blue light most. So it comes from everywhere. At dusk the blue is gone.")]
    public void Script_ThatKeepsTheForm_HasNoFindings(string template, string script)
    {
        var findings = ScriptTemplates.Find(template)!.Check(script, "en");

        Assert.AreEqual("", string.Join(" ", findings.Select(f => $"{f.Trait}={f.Found}: {f.Advice}")));
    }

    [TestMethod]
    [DataRow("listicle", "Animals are odd. They sleep.", "items", "figures")]
    [DataRow("how_to", "You can cook rice. It is easy.", "items")]
    [DataRow("quote", "He said that one should be the change, in 1913, on a ship, and so on.", "sentences,quotations")]
    [DataRow("news", "It happened. People were surprised.", "openingwords,figures,sentences")]
    public void Script_ThatLeavesTheForm_IsToldWhatToDo(string template, string script, params string[] traits)
    {
        var findings = ScriptTemplates.Find(template)!.Check(script, "en");

        CollectionAssert.AreEquivalent(traits.SelectMany(t => t.Split(',')).ToList(), findings.Select(f => f.Trait.ToString().ToLowerInvariant()).ToList());
        Assert.IsTrue(findings.All(f => f.Advice.Length > 20));
    }

    [TestMethod]
    public void Template_ThatIsUnknown_IsNotFound() => Assert.IsNull(ScriptTemplates.Find("opera"));
}

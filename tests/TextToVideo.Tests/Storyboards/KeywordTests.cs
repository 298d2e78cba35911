using TextToVideo.Storyboards.Keywords;

namespace TextToVideo.Tests.Storyboards;

[TestClass]
public sealed class KeywordTests
{
    [TestMethod]
    [DataRow("Solar panels turn sunlight into electricity.", "solar panel")]
    [DataRow("A black hole swallows everything.", "black hole")]
    [DataRow("Fireflies danced over the pond, and a frog sang to the moon.", "firefly")]
    [DataRow("King Charles II himself carried water buckets.", "water bucket")]
    [DataRow("The children fed the geese and the mice.", "child")]
    public void Scene_NamesWhatACameraSeesFirst(string text, string first) =>
        Assert.AreEqual(first, Plan.Scenes(text)[0].Keywords[0]);

    [TestMethod]
    [DataRow("The men baked bread with their wives.", "bread", "wife")]
    [DataRow("She was running through the leaves while wolves were hiding.", "leaf", "wolf", "run", "hide")]
    [DataRow("Glass, news and buses.", "glass", "bus")]
    [DataRow("We flew over Marie Curie's house in Paris.", "marie curie house", "paris")]
    public void Scene_HasBaseForms(string text, params string[] expected)
    {
        var keywords = Plan.Scenes(text)[0].Keywords;

        foreach (var keyword in expected) CollectionAssert.Contains(keywords.ToList(), keyword, string.Join(", ", keywords));
    }

    [TestMethod]
    [DataRow("Fold the soft curds and crack three eggs.", "fold", "soft curd")]
    [DataRow("It eats the leaves.", "eat", "leaf")]
    [DataRow("TURTLES MISTAKE BAGS FOR JELLYFISH.", "mistake", "turtle")]
    [DataRow("Then robots stack boxes.", "stack", "robot")]
    public void Verbs_ComeAfterNouns(string text, string verb, string noun)
    {
        var keywords = Plan.Scenes(text)[0].Keywords.ToList();

        Assert.IsTrue(keywords.IndexOf(noun) < keywords.IndexOf(verb), string.Join(", ", keywords));
    }

    [TestMethod]
    [DataRow("en", "And so it was that they would have been there, because of this and that.")]
    [DataRow("de", "Und so war es dann auch, weil sie nicht mehr da waren.")]
    [DataRow("fr", "Et c'est ainsi que nous y sommes encore, parce qu'il le faut.")]
    [DataRow("es", "Y así fue como lo hizo, porque no había nada más.")]
    [DataRow("it", "E così è stato, perché non c'era più niente.")]
    [DataRow("pt", "E assim foi, porque não havia mais nada.")]
    [DataRow("nl", "En zo was het dan ook, omdat zij er niet meer waren.")]
    [DataRow("ru", "И так было всегда, потому что они не могли быть там.")]
    public void Scene_OfSmallWords_HasHardlyAKeyword(string language, string text) =>
        Assert.IsTrue(Plan.Scenes(text, language)[0].Keywords.Count <= 1, string.Join(", ", Plan.Scenes(text, language)[0].Keywords));

    [TestMethod]
    [DataRow("de", "Die Königin legt jeden Tag rund 2.000 Eier.", "königin", "eier")]
    [DataRow("fr", "L'abeille visite les fleurs du jardin.", "abeille", "fleur", "jardin")]
    [DataRow("es", "Las abejas visitan las flores del jardín.", "abeja", "flor", "jardín")]
    [DataRow("pt", "As abelhas visitam as flores do jardim.", "abelha", "flor", "jardim")]
    [DataRow("it", "Le api visitano i fiori del giardino.", "api", "fiori", "giardino")]
    [DataRow("nl", "De bijen bezoeken de bloemen in de tuin.", "bijen", "bloemen", "tuin")]
    [DataRow("ru", "Пчёлы собирают нектар в саду.", "пчёлы", "нектар", "саду")]
    [DataRow("ar", "تعود النحلة إلى الخلية.", "نحلة", "خلية")]
    [DataRow("ko", "여왕벌은 벌집에서 꽃밭을 봅니다.", "여왕벌", "벌집", "꽃밭")]
    [DataRow("hi", "रानी छत्ते में अंडे देती है।", "रानी", "छत्ते", "अंडे")]
    [DataRow("ja", "富士山は日本で一番高い山です。", "富士山", "日本")]
    [DataRow("zh", "秦始皇下令修建长城，很多农民在山上搬运石头。", "长城", "农民", "石头")]
    public void OtherLanguages_FindTheirNouns(string language, string text, params string[] expected)
    {
        var keywords = Plan.Scenes(text, language)[0].Keywords;

        foreach (var keyword in expected) Assert.IsTrue(keywords.Any(k => k.Contains(keyword, StringComparison.Ordinal)), $"{keyword} in {string.Join(", ", keywords)}");
    }

    [TestMethod]
    public void Scene_ThatSpeaksOfIt_BorrowsItsSubject()
    {
        var scenes = Plan.Scenes("The octopus has three hearts and blue blood in its soft body. It can also squeeze itself through very tiny gaps. They are really very clever.");

        Assert.IsTrue(scenes[1].Keywords.Contains("octopus"), string.Join(", ", scenes[1].Keywords));
    }

    [TestMethod]
    public void Keywords_AreAtMostSixAndLowerCase()
    {
        foreach (var scene in Plan.Scenes("In Rome, Florence and Venice, Marie Curie saw bridges, churches, towers, boats, markets, horses, cats and dogs."))
        {
            Assert.IsTrue(scene.Keywords.Count <= 6);
            foreach (var keyword in scene.Keywords) Assert.AreEqual(keyword.ToLowerInvariant(), keyword);
        }
    }

    [TestMethod]
    [DataRow("shining", "shine")]
    [DataRow("running", "run")]
    [DataRow("hiding", "hide")]
    [DataRow("carried", "carry")]
    [DataRow("opening", "open")]
    [DataRow("flies", "fly")]
    [DataRow("saw", "see")]
    [DataRow("pencil", null)]
    public void VerbForms_LeadToTheirInfinitive(string form, string? expected) => Assert.AreEqual(expected, EnglishLexicon.VerbOf(form));

    [TestMethod]
    [DataRow("bees", "bee")]
    [DataRow("berries", "berry")]
    [DataRow("churches", "church")]
    [DataRow("boxes", "box")]
    [DataRow("octopus", "octopus")]
    [DataRow("glass", "glass")]
    [DataRow("geese", "goose")]
    [DataRow("movies", "movie")]
    [DataRow("analysis", "analysis")]
    public void Plurals_LeadToTheirSingular(string form, string expected) => Assert.AreEqual(expected, EnglishLexicon.Singular(form));
}

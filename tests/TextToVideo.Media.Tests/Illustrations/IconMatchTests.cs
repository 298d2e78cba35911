using TextToVideo.Illustrations;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class IconMatchTests
{
    [TestMethod]
    [DataRow("dog", "dog")]
    [DataRow("cats", "cat")]
    [DataRow("wolves", "wolf")]
    [DataRow("mice", "mouse")]
    [DataRow("elephants", "elephant")]
    [DataRow("bees", "honeybee")]
    [DataRow("penguin", "penguin")]
    [DataRow("butterflies", "butterfly")]
    [DataRow("dinosaurs", "t-rex")]
    [DataRow("whales", "spouting-whale")]
    [DataRow("apple", "red-apple")]
    [DataRow("bread", "bread")]
    [DataRow("pizza", "pizza")]
    [DataRow("coffee", "hot-beverage")]
    [DataRow("strawberries", "strawberry")]
    [DataRow("cooking", "cook")]
    [DataRow("rocket", "rocket")]
    [DataRow("volcano", "volcano")]
    [DataRow("castle", "castle")]
    [DataRow("train", "high-speed-train")]
    [DataRow("bicycle", "person-biking")]
    [DataRow("airplanes", "airplane")]
    [DataRow("economy", "bank")]
    [DataRow("inflation", "chart-increasing")]
    [DataRow("recession", "chart-decreasing")]
    [DataRow("investing", "chart-increasing")]
    [DataRow("debt", "credit-card")]
    [DataRow("success", "trophy")]
    [DataRow("idea", "light-bulb")]
    [DataRow("justice", "balance-scale")]
    [DataRow("democracy", "ballot-box-with-ballot")]
    [DataRow("history", "scroll")]
    [DataRow("war", "crossed-swords")]
    [DataRow("peace", "dove")]
    [DataRow("love", "red-heart")]
    [DataRow("heart", "anatomical-heart")]
    [DataRow("brain", "brain")]
    [DataRow("memory", "brain")]
    [DataRow("danger", "warning")]
    [DataRow("security", "shield")]
    [DataRow("privacy", "locked")]
    [DataRow("teamwork", "busts-in-silhouette")]
    [DataRow("education", "school")]
    [DataRow("future", "crystal-ball")]
    [DataRow("climate", "globe-showing-europe-africa")]
    [DataRow("pollution", "factory")]
    [DataRow("energy", "high-voltage")]
    [DataRow("medicine", "pill")]
    [DataRow("vaccines", "syringe")]
    [DataRow("virus", "microbe")]
    [DataRow("genetics", "dna")]
    [DataRow("chemistry", "alembic")]
    [DataRow("physics", "atom-symbol")]
    [DataRow("galaxies", "ringed-planet")]
    [DataRow("black hole", "hole")]
    [DataRow("solar system", "ringed-planet")]
    [DataRow("internet", "globe-with-meridians")]
    [DataRow("git", "laptop")]
    [DataRow("artificial intelligence", "robot")]
    [DataRow("light", "light-bulb")]
    [DataRow("music", "musical-notes")]
    [DataRow("painting", "artist-palette")]
    [DataRow("marathon", "person-running")]
    [DataRow("sleep", "bed")]
    [DataRow("treasure", "noto:treasure-chest")]
    public void Word_OfAnExplainingText_HasItsPicture(string word, string icon) => Assert.AreEqual(icon, Best(word, "en"));

    [TestMethod]
    [DataRow("de", "Hund", "dog")]
    [DataRow("de", "Klimawandel", "globe-showing-europe-africa")]
    [DataRow("de", "Sonnensystem", "ringed-planet")]
    [DataRow("de", "Wirtschaft", "bank")]
    [DataRow("es", "corazón", "anatomical-heart")]
    [DataRow("es", "perros", "dog")]
    [DataRow("es", "volcanes", "volcano")]
    [DataRow("fr", "guerre", "crossed-swords")]
    [DataRow("fr", "fromage", "cheese-wedge")]
    [DataRow("it", "cervello", "brain")]
    [DataRow("pt", "dinheiro", "money-bag")]
    [DataRow("ja", "宇宙", "ringed-planet")]
    [DataRow("ja", "桜", "cherry-blossom")]
    [DataRow("zh", "经济", "bank")]
    [DataRow("ar", "قهوة", "hot-beverage")]
    [DataRow("ar", "سفن", "ship")]
    [DataRow("ar", "جمل", "camel")]
    [DataRow("de", "Internet", "globe-with-meridians")]
    public void Word_OfAnotherLanguage_HasItsPicture(string language, string word, string icon) => Assert.AreEqual(icon, Best(word, language));

    [TestMethod]
    [DataRow("Pour some oil into the pan.", "oil", "olive")]
    [DataRow("Saudi Arabia exports oil.", "oil", "oil-drum")]
    [DataRow("The mouse clicked on the computer screen.", "mouse", "computer-mouse")]
    [DataRow("A mouse ran through the kitchen.", "mouse", "mouse")]
    [DataRow("The virus infected his computer and deleted files.", "virus", "laptop")]
    [DataRow("In 1933 the Nazi Party came to power.", "nazi party", "classical-building")]
    [DataRow("Patients with diabetes need care.", "patients", "health-worker")]
    [DataRow("Usain Bolt ran 100 meters.", "usain bolt", "person-running")]
    [DataRow("Marco Polo went along the Silk Road.", "marco polo", "two-hump-camel")]
    [DataRow("A cookie remembers your cart.", "cookie", "globe-with-meridians")]
    [DataRow("She baked a cookie.", "cookie", "cookie")]
    [DataRow("Stars are giant balls of gas.", "stars", "star")]
    [DataRow("The bank pays interest on savings.", "interest", "coin")]
    public void Word_OfSeveralSenses_FollowsItsNeighbours(string text, string keyword, string icon)
    {
        var subjects = IllustrationFixture.Finder.Find(IllustrationFixture.Brief(text, keyword));

        Assert.AreEqual(icon, subjects[0].Icons[0].ToString());
    }

    [TestMethod]
    [DataRow("It can be right, or it may not.")]
    [DataRow("You will like what they put on top.")]
    [DataRow("Well, watch out: this is the key.")]
    public void Words_ThatArePunsOnPictures_ShowNothingSilly(string text)
    {
        var icons = IllustrationFixture.Finder.Find(IllustrationFixture.Brief(text)).Select(subject => subject.Icons[0].Name).ToArray();

        foreach (var silly in (string[])["canned-food", "thumbs-up", "top-hat", "top-arrow", "right-arrow", "watch", "ok-hand", "on-arrow"])
            CollectionAssert.DoesNotContain(icons, silly);
    }

    [TestMethod]
    public void Subject_NamedByTheText_ComesBeforeWhereItHappens()
    {
        var subjects = IllustrationFixture.Finder.Find(IllustrationFixture.Brief("A little fox walked into the dark forest.", "fox", "forest"));

        Assert.AreEqual("fox", subjects[0].Icons[0].Name);
    }

    private static string Best(string word, string language)
    {
        var subjects = IllustrationFixture.Finder.Find(IllustrationFixture.Brief(word, word) with { Language = language });
        return subjects.Count == 0 ? "nothing" : subjects[0].Icons[0].ToString();
    }

    [TestMethod]
    [DataRow("en", "In 1930 Gandhi began the Salt March.", "salt march", "salt")]
    [DataRow("en", "The exam was a piece of cake.", "cake", "shortcake")]
    [DataRow("en", "It was not a piece of cake.", "cake", "shortcake")]
    [DataRow("en", "A joke broke the ice.", "ice", "snowflake")]
    [DataRow("en", "New phones cost an arm and a leg.", "leg", "leg")]
    [DataRow("en", "He let the cat out of the bag.", "cat", "cat")]
    [DataRow("en", "It’s raining cats and dogs.", "dogs", "dog")]
    [DataRow("en", "Stephen King wrote it.", "king", "crown")]
    [DataRow("de", "Da liegt der Hund begraben.", "hund", "dog")]
    [DataRow("fr", "Il est en train de manger.", "train", "train")]
    public void Saying_OrName_IsNotDrawn(string language, string text, string keyword, string silly)
    {
        var brief = IllustrationFixture.Brief(text, keyword) with { Language = language };

        Assert.DoesNotContain(silly, IllustrationFixture.Finder.Find(brief).SelectMany(subject => subject.Icons).Select(icon => icon.Name));
    }

    [TestMethod]
    [DataRow("Baking a cake is a piece of cake.", "cake", "shortcake")]
    [DataRow("Season with a pinch of salt.", "salt", "salt")]
    [DataRow("Pour a cup of tea.", "tea", "teapot")]
    [DataRow("Cats and dogs sleep a lot.", "dogs", "dog")]
    public void WordsOfASaying_ThatAreMeant_AreDrawn(string text, string keyword, string icon) =>
        Assert.Contains(icon, IllustrationFixture.Finder.Find(IllustrationFixture.Brief(text, keyword)).Select(subject => subject.Icons[0].Name));

    [TestMethod]
    [DataRow("Astronauts on the space station see a black sky.", "station")]
    [DataRow("One of them has a broken leg.", "broken-chain")]
    [DataRow("The sunset is blue.", "blue-book")]
    [DataRow("What we see is orange and red.", "tangerine")]
    [DataRow("Never swat a bee that rests on your arm.", "bed")]
    [DataRow("A list in Python holds items in order.", "snake")]
    [DataRow("If there is a bug in the code, read the message.", "bug")]
    [DataRow("Ask a waiter where he eats.", "alarm-clock")]
    [DataRow("Pinch out the side shoots of the plant.", "water-pistol")]
    [DataRow("Check the roof, the pipes and the wiring.", "flute")]
    [DataRow("A shell killed his friend.", "spiral-shell")]
    [DataRow("Machine guns fired at them.", "robot")]
    [DataRow("A vaccine trains the immune system.", "high-speed-train")]
    [DataRow("The ball flies over the wall.", "fly")]
    [DataRow("Stars are giant balls of gas.", "soccer-ball")]
    [DataRow("Stars are giant balls of gas.", "oil-drum")]
    [DataRow("The current president speaks.", "high-voltage")]
    [DataRow("It is present in the air.", "wrapped-gift")]
    [DataRow("The periodic table has many elements.", "chair")]
    [DataRow("Hard drives store data.", "snow-capped-mountain")]
    [DataRow("Bill Gates founded it.", "receipt")]
    [DataRow("Each muscle movement is fast.", "megaphone")]
    [DataRow("Her interest in science grew.", "coin")]
    public void Word_OfASentence_IsNoPun(string text, string silly)
    {
        // The chief, and what is sure enough to join it.
        var icons = IllustrationFixture.Finder.Find(IllustrationFixture.Brief(text)).Where((subject, rank) => rank == 0 || subject.Score >= 4.5)
            .SelectMany(subject => subject.Icons).Select(icon => icon.Name);

        Assert.DoesNotContain(silly, icons);
    }

    [TestMethod]
    [DataRow("de", "Ein Drittel des Lebens verbringen wir im Bett.", "verbringen", "ring")]
    [DataRow("ja", "山の周りには五つの湖があります。", "湖", "beetle")]
    [DataRow("es", "La población mundial crece.", "mundial", "soccer-ball")]
    [DataRow("es", "La luz artificial daña.", "artificial", "robot")]
    [DataRow("fr", "Le climat est en train de changer.", "climat", "high-speed-train")]
    [DataRow("de", "Die Landwirtschaft braucht Regen.", "landwirtschaft", "bank")]
    public void Syllables_OfAnotherWord_AreNoPicture(string language, string text, string keyword, string silly)
    {
        var brief = IllustrationFixture.Brief(text, keyword) with { Language = language };

        Assert.DoesNotContain(silly, IllustrationFixture.Finder.Find(brief).SelectMany(subject => subject.Icons).Select(icon => icon.Name));
    }
}

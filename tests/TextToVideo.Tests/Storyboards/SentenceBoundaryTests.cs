using TextToVideo.Sentences;

namespace TextToVideo.Tests.Storyboards;

/// <summary>Where a reader would hear a sentence end. `|` marks the places.</summary>
[TestClass]
public sealed class SentenceBoundaryTests
{
    [TestMethod]
    [DataRow("Dr. Smith met Mrs. Jones. They talked.", "Dr. Smith met Mrs. Jones.|They talked.")]
    [DataRow("Use nuts, e.g. almonds. Then bake.", "Use nuts, e.g. almonds.|Then bake.")]
    [DataRow("It weighs 3.14 kg. That is a lot.", "It weighs 3.14 kg.|That is a lot.")]
    [DataRow("He was born in the U.S. Army hospital. She was not.", "He was born in the U.S. Army hospital.|She was not.")]
    [DataRow("He lives in the U.S. He likes it.", "He lives in the U.S.|He likes it.")]
    [DataRow("J. R. R. Tolkien wrote it. We read it.", "J. R. R. Tolkien wrote it.|We read it.")]
    [DataRow("Take eggs, milk, etc. and stir. Done!", "Take eggs, milk, etc. and stir.|Done!")]
    [DataRow("See fig. 3 and No. 5 below. It helps.", "See fig. 3 and No. 5 below.|It helps.")]
    [DataRow("Well... maybe not. Or yes… Perhaps.", "Well... maybe not.|Or yes…|Perhaps.")]
    [DataRow("\"Stop!\" he said. \"Why?\" she asked.", "\"Stop!\" he said.|\"Why?\" she asked.")]
    [DataRow("He said \"stop.\" Then he left.", "He said \"stop.\"|Then he left.")]
    [DataRow("Visit example.com today. It is free.", "Visit example.com today.|It is free.")]
    [DataRow("Great! 🐝 Next one.", "Great! 🐝|Next one.")]
    [DataRow("Really?! Yes.", "Really?!|Yes.")]
    [DataRow("1. Wash the rice. 2. Boil it.", "1. Wash the rice.|2. Boil it.")]
    public void English_EndsSentencesWhereAReaderWould(string text, string expected) => Assert.AreEqual(expected, Sentences(text, "en"));

    [TestMethod]
    [DataRow("de", "Am 3. Oktober kam er z.B. um 12.30 Uhr an. Dann ging er.", "Am 3. Oktober kam er z.B. um 12.30 Uhr an.|Dann ging er.")]
    [DataRow("de", "Das 19. Jahrhundert war lang. Prof. Weber weiß es.", "Das 19. Jahrhundert war lang.|Prof. Weber weiß es.")]
    [DataRow("fr", "« Bonjour ! » dit M. Dupont. Il part.", "« Bonjour ! » dit M. Dupont.|Il part.")]
    [DataRow("es", "¿Qué tal? ¡Bien! El Sr. López vive en EE.UU. desde 1990.", "¿Qué tal?|¡Bien!|El Sr. López vive en EE.UU. desde 1990.")]
    [DataRow("ru", "Он жил в 1812 г. в Москве, т.е. в центре. Потом уехал.", "Он жил в 1812 г. в Москве, т.е. в центре.|Потом уехал.")]
    [DataRow("ja", "蜂は飛ぶ。「行く！」と言った。花は赤い。", "蜂は飛ぶ。|「行く！」と言った。|花は赤い。")]
    [DataRow("zh", "长城很长。你去过吗？没有！", "长城很长。|你去过吗？|没有！")]
    [DataRow("tr", "Sonra Dr. Işık geldi. Herkes sevindi.", "Sonra Dr. Işık geldi.|Herkes sevindi.")]
    [DataRow("hi", "डॉ. शर्मा आए। वह खुश थे।", "डॉ. शर्मा आए।|वह खुश थे।")]
    [DataRow("hi", "मधुमक्खी उड़ती है। वह शहद बनाती है॥", "मधुमक्खी उड़ती है।|वह शहद बनाती है॥")]
    [DataRow("ar", "هل تعلم؟ النحلة تطير. نعم۔", "هل تعلم؟|النحلة تطير.|نعم۔")]
    [DataRow("th", "ผึ้งบิน ดอกไม้สวย", "ผึ้งบิน ดอกไม้สวย")]
    public void OtherLanguages_EndSentencesWhereAReaderWould(string language, string text, string expected) =>
        Assert.AreEqual(expected, Sentences(text, language));

    [TestMethod]
    [DataRow("# The Sun\nThe Sun is a star.", "# The Sun|The Sun is a star.")]
    [DataRow("The Sun\n\nThe Sun is a star.", "The Sun|The Sun is a star.")]
    [DataRow("You need:\n- eggs\n- flour", "You need:|- eggs|- flour")]
    [DataRow("Roses are red\nViolets are blue", "Roses are red|Violets are blue")]
    [DataRow("A long line of prose that somebody wrapped by hand at\nBerlin and went on\nwith it.", "A long line of prose that somebody wrapped by hand at Berlin and went on with it.")]
    public void Lines_EndWhereTheyWereEndedOnPurpose(string text, string expected) =>
        Assert.AreEqual(expected, Sentences(text, "en"));

    private static string Sentences(string text, string language)
    {
        var sentences = new List<string>();
        var start = 0;
        foreach (var unit in UnitReader.Read(text, language, rate: 1))
        {
            if (unit.After < BreakKind.Sentence) continue;
            sentences.Add(string.Join(' ', text[start..unit.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            start = unit.End;
        }
        return string.Join('|', sentences);
    }
}

using TextToVideo.Media.Illustrations.Cards;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class QuantityReaderTests
{
    [TestMethod]
    [DataRow("Only 40 percent voted.", "Share", 0.4, "40%", "")]
    [DataRow("Rund 52,5 Prozent des Stroms", "Share", 0.525, "52,5%", "")]
    [DataRow("日本の67%は森です。", "Share", 0.67, "67%", "")]
    [DataRow("One third of our food", "Share", 0.3333, "1/3", "")]
    [DataRow("3 out of 4 people agree.", "Share", 0.75, "3/4", "")]
    [DataRow("La moitié des gens", "Share", 0.5, "1/2", "")]
    [DataRow("Sales grew by 250%.", "Amount", 0, "+250%", "")]
    [DataRow("In 2022 prices rose by 8 percent.", "Amount", 0, "+8%", "")]
    [DataRow("Nach fünf Minuten sinkt das Stresshormon um 25 Prozent.", "Amount", 0, "\u221225%", "")]
    [DataRow("Unemployment rose to 8 percent.", "Share", 0.08, "8%", "")]
    [DataRow("The hive fell to 45 percent of its size.", "Share", 0.45, "45%", "")]
    [DataRow("Money in the account earned 0.5 percent.", "Amount", 0, "0.5%", "")]
    [DataRow("It is 3 times faster.", "Multiple", 3, "3×", "")]
    [DataRow("The population tripled.", "Multiple", 3, "3×", "")]
    [DataRow("Subieron 2,5 veces más", "Multiple", 2.5, "2,5×", "")]
    [DataRow("They made $5 billion last year.", "Amount", 0, "$5 billion", "")]
    [DataRow("It cost €1,250.50 in all.", "Amount", 0, "€1,250.50", "")]
    [DataRow("Tips range from 50¢ to $3-5.", "Amount", 0, "50¢–$5", "")]
    [DataRow("It costs $3-5 million or so.", "Amount", 0, "$3–$5 million", "")]
    [DataRow("Es kostet 20-30 € im Monat.", "Amount", 0, "20–30 €", "")]
    [DataRow("She gave $5 to 10 people.", "Amount", 0, "$5", "")]
    [DataRow("It rose from $3 to $5.", "Amount", 0, "$3", "")]
    [DataRow("It was 99¢ then.", "Amount", 0, "99¢", "")]
    [DataRow("Das kostet 3 Milliarden Euro.", "Amount", 0, "3 Milliarden", "Euro")]
    [DataRow("Order today for 29 dollars.", "Amount", 0, "29", "dollars")]
    [DataRow("Cuesta 3 millones de euros.", "Amount", 0, "3 millones", "euros")]
    [DataRow("Sie kostet 29 €.", "Amount", 0, "29 €", "")]
    [DataRow("It is twice as fast.", "Multiple", 2, "2×", "")]
    [DataRow("富士山の高さは3776メートルあります。", "Amount", 0, "3776", "メートル")]
    [DataRow("这座山高8848米。", "Amount", 0, "8848", "米")]
    [DataRow("約300万人が住んでいます。", "Amount", 0, "300万", "人")]
    [DataRow("森は60パーセントです。", "Share", 0.6, "60%", "")]
    [DataRow("Your brain holds 86 billion neurons.", "Amount", 0, "86 billion", "neurons")]
    [DataRow("It is 8,849 meters high.", "Amount", 0, "8,849", "meters")]
    [DataRow("Among 1500 people nobody knew.", "Amount", 0, "1500", "people")]
    [DataRow("Es leben dort 1200 Menschen.", "Amount", 0, "1200", "Menschen")]
    [DataRow("Il faut 10 000 heures pour cela.", "Amount", 0, "10 000", "heures")]
    [DataRow("In 1492 Columbus sailed.", "Year", 0, "1492", "")]
    [DataRow("In 2008 banks failed.", "Year", 0, "2008", "")]
    [DataRow("It was -40 degrees.", "Amount", 0, "\u221240", "degrees")]
    [DataRow("Bei minus 18 Grad friert es.", "Amount", 0, "\u221218", "Grad")]
    [DataRow("They made $3T last year.", "Amount", 0, "$3T", "")]
    [DataRow("It takes 30 to 40 percent.", "Amount", 0, "30–40%", "")]
    [DataRow("Two-thirds of it is water.", "Share", 0.6667, "2/3", "")]
    [DataRow("A third of it is gone.", "Share", 0.3333, "1/3", "")]
    [DataRow("In 1969 we walked on the moon.", "Year", 0, "1969", "")]
    [DataRow("La révolution commence en 1789.", "Year", 0, "1789", "")]
    public void Figure_NamedInAText_IsFoundWithItsForm(string text, string kind, double value, string shown, string label)
    {
        var quantity = QuantityReader.Find(text);

        Assert.IsNotNull(quantity);
        Assert.AreEqual(kind, quantity.Kind.ToString());
        Assert.AreEqual(value, quantity.Value, 0.001);
        Assert.AreEqual((shown, label), (quantity.Text, quantity.Label));
    }

    [TestMethod]
    [DataRow("Apollo 11 landed on the moon.")]
    [DataRow("Then came COVID-19 vaccines.")]
    [DataRow("After the September 11 attacks the towers fell.")]
    [DataRow("Um 20:15 Uhr beginnt es.")]
    [DataRow("There is a third way.")]
    [DataRow("Lightning strikes the same tree twice.")]
    [DataRow("The odds are 1 in 14 million.", "14 million")]
    [DataRow("Eight planets orbit the sun.")]
    [DataRow("There are 4 ways to do it.")]
    [DataRow("Call B52 or R2D2 now.")]
    [DataRow("By the age of 70 you will have walked far.")]
    [DataRow("Mit 65 ist man nicht alt.")]
    [DataRow("")]
    public void Text_WithoutATellingFigure_HasNone(string text, string? amount = null) => Assert.AreEqual(amount, QuantityReader.Find(text)?.Text);
}

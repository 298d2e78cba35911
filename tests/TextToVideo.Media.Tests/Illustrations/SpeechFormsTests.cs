using TextToVideo.Media.Illustrations.Readings;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class SpeechFormsTests
{
    [TestMethod]
    [DataRow("Stocks versus bonds: one grows fast.", "Stocks", "bonds")]
    [DataRow("Which is better? Tea vs. coffee.", "Tea", "coffee")]
    [DataRow("Electric cars versus gas cars: who wins?", "Electric cars", "gas cars")]
    [DataRow("Mischwald gegen Monokultur: Vielfalt gewinnt.", "Mischwald", "Monokultur")]
    public void Comparison_OfTwoThings_IsFound(string text, string left, string right) => Assert.AreEqual((left, right), SpeechForms.Versus(text));

    [TestMethod]
    [DataRow("First you earn, then you save, then you invest.", "earn save invest", true)]
    [DataRow("First peel it, then wash it, finally fry it.", "peel wash fry", true)]
    [DataRow("Beans are picked, washed, dried and roasted before they reach you.", "picked washed dried roasted", true)]
    [DataRow("Vom Samen über den Keimling bis zum Baum dauert es achtzig Jahre.", "Samen Keimling Baum", true)]
    [DataRow("They sell apples, pears and bananas.", "apples pears bananas", false)]
    public void Steps_OfAProcessOrList_AreInTheirOrder(string text, string steps, bool isProcess)
    {
        var list = SpeechForms.Steps(text);

        Assert.IsNotNull(list);
        Assert.AreEqual((steps, isProcess), (string.Join(' ', list.Steps), list.IsProcess));
    }

    [TestMethod]
    [DataRow("Debt grows from 5,000 to 12,000 dollars.", 5000, 12000, "dollars")]
    [DataRow("El consumo pasó de 2 a 4 billones de metros.", 2e12, 4e12, "billones")]
    [DataRow("It grew from 900 million to 2 billion.", 900e6, 2e9, "billion")]
    [DataRow("The price went from $5 to $12.", 5, 12, "")]
    [DataRow("Der Anteil stieg von 12 auf 30 Prozent.", 12, 30, "Prozent")]
    [DataRow("In the United States, inflation fell from 9 percent in 2022 to 3 percent in 2024.", 9, 3, "2024")]
    [DataRow("Der Anteil stieg von 12 Prozent im Jahr 2010 auf 30 Prozent im Jahr 2020.", 12, 30, "2020")]
    [DataRow("It grew from 5 million in 1990 to 8 million today.", 5e6, 8e6, "million")]
    public void Change_BetweenTwoAmounts_HasBoth(string text, double from, double to, string unit)
    {
        var change = SpeechForms.Change(text);

        Assert.IsNotNull(change);
        Assert.AreEqual((from, to, unit), (change.From, change.To, change.ToUnit));
    }

    [TestMethod]
    public void Shares_OfAWhole_AreNamedByTheirClauses()
    {
        var shares = SpeechForms.Shares("50 percent goes to needs, 30 percent to wants, and 20 percent to savings.");

        Assert.AreEqual("50% needs, 30% wants, 20% savings", string.Join(", ", shares.Select(share => $"{share.Text} {share.Label}")));
    }

    [TestMethod]
    public void Share_BeforeAVerb_IsNamedByItsOwnNoun()
    {
        var shares = SpeechForms.Shares("60 percent stocks, 30 percent bonds and 10 percent cash is a classic mix.");

        Assert.AreEqual("stocks, bonds, cash", string.Join(", ", shares.Select(share => share.Label)));
    }

    [TestMethod]
    [DataRow("In 1950 some 2 percent of all fish were farmed, today 50 percent are, and 60 percent will be.", "2% 1950, 50% Today, 60% ")]
    [DataRow("Es waren 20 Prozent, nun sind es 30 Prozent.", "20% , 30% Nun")]
    [DataRow("A loaf cost $0.25 in 1970 and $4 in 2020.", "$0.25 1970, $4 2020")]
    [DataRow("It was 5 dollars; now it is 1,200 dollars.", "5 dollars, 1,200 dollars Now")]
    [DataRow("Stocks returned about 10 percent a year since 1926, but they fell 37 percent in 2008.", "")]
    [DataRow("Revenue was $1 million in 2010 and $2 billion in 2020.", "$1 million 2010, $2 billion 2020")]
    [DataRow("Costaba 2 euros en 2010 y 4 euros en 2024.", "2 euros 2010, 4 euros 2024")]
    [DataRow("It costs 5 dollars or 4 euros.", "")]
    [DataRow("Half of it is 50 percent, and 50 percent is half.", "")]
    [DataRow("Only 3 percent of it is fresh.", "")]
    public void Amounts_OfOneKind_AreASeriesWithTheirTimes(string text, string series) =>
        Assert.AreEqual(series, string.Join(", ", AmountSeries.Find(text).Select(amount => $"{amount.Text} {amount.Below}")));

    [TestMethod]
    [DataRow("Stocks returned about 10 percent a year since 1926, but they fell 37 percent in 2008.")]
    [DataRow("Es waren 20 Prozent, nun sind es 30 Prozent.")]
    public void Shares_WithoutNames_AreNoBars(string text) => Assert.IsEmpty(SpeechForms.Shares(text));

    [TestMethod]
    [DataRow("Number 4: They take a walk.", "4")]
    [DataRow("Top 5 habits of busy people", "5")]
    [DataRow("Nummer 3: früh aufstehen", "3")]
    [DataRow("Number three: leave your phone in another room.", "3")]
    [DataRow("Its light keeps you awake. Number four: keep the bedroom dark.", "4")]
    [DataRow("Nummer zwei: kein Kaffee am Abend.", "2")]
    [DataRow("Número uno: duerme más.", "1")]
    public void Rank_OfAList_IsFound(string text, string rank) => Assert.AreEqual(rank, SpeechForms.Rank(text));

    [TestMethod]
    public void Quotation_WithItsAuthor_EndsAtTheName()
    {
        var quote = SpeechForms.Quote("\"We are what we repeatedly do,\" wrote Will Durant. Which habit is yours?");

        Assert.AreEqual(new Quotation("We are what we repeatedly do,", "Will Durant"), quote);
    }

    [TestMethod]
    [DataRow("He fought against the odds from 1939 to 1945.")]
    [DataRow("We worked from 9 to 5 each day.")]
    [DataRow("Auf einer Skala von 1 bis 10 ist es eine 7.")]
    [DataRow("La lucha contra el cáncer.")]
    [DataRow("Was hilft gegen Kopfschmerzen?")]
    [DataRow("Impfung gegen Grippe.")]
    [DataRow("Er schwimmt gegen Wellen und Wind.")]
    [DataRow("The top 1 percent own half of it.")]
    [DataRow("A number one hit made them rich.")]
    [DataRow("Between 1000 and 2000 meters nothing grows.")]
    [DataRow("It sank in 1912 and 1500 people died.")]
    [DataRow("The kingdom lasted from 1550 BC to 1070 BC.")]
    [DataRow("Waves rise when the wind blows.")]
    [DataRow("")]
    public void Text_WithoutSuchForms_HasNone(string text)
    {
        Assert.IsNull(SpeechForms.Versus(text));
        Assert.IsNull(SpeechForms.Steps(text));
        Assert.IsNull(SpeechForms.Change(text));
        Assert.IsNull(SpeechForms.Rank(text));
        Assert.IsNull(SpeechForms.Quote(text));
        if (!text.Contains("1945", StringComparison.Ordinal)) Assert.IsEmpty(SpeechForms.Years(text));
    }
}

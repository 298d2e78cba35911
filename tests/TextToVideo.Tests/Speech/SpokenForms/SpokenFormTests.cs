using TextToVideo.Speech;
using TextToVideo.Speech.SpokenForms;

namespace TextToVideo.Tests.Speech.SpokenForms;

[TestClass]
public sealed class SpokenFormTests
{
    [TestMethod]
    [DataRow("1969,", "nineteen sixty nine")]
    [DataRow("in 2005 and 1900 or 1906", "in two thousand five and nineteen hundred or nineteen oh six")]
    [DataRow("1,234,567", "one million two hundred thirty four thousand five hundred sixty seven")]
    [DataRow("3.14", "three point one four")]
    [DataRow("-5 or ~20", "minus five or about twenty")]
    [DataRow("007", "zero zero seven")]
    [DataRow("the 21st, 3rd and 12th", "the twenty first third and twelfth")]
    [DataRow("the 1990s and '80s", "the nineteen nineties and eighties")]
    [DataRow("½ cup, 3/4 or 3½", "one half cup three quarters or three and a half")]
    [DataRow("Flour, ¾ cup, ⅓ of it", "flour three quarters cup one third of it")]
    [DataRow("24/7", "twenty four seven")]
    [DataRow("1939–1945", "nineteen thirty nine to nineteen forty five")]
    [DataRow("5-10 years", "five to ten years")]
    [DataRow("1920x1080", "nineteen twenty by one thousand eighty")]
    [DataRow("1 1/2 cups, 1/20 and 99/100", "one and a half cups one twentieth and ninety nine out of one hundred")]
    [DataRow("In 1066 William came; 1066 pages", "in ten sixty six william came one thousand sixty six pages")]
    [DataRow("version 2.0.1 on 192.168.0.1", "version two point zero point one on one hundred ninety two dot one hundred sixty eight dot zero dot one")]
    [DataRow("300 000 km, 1 000 000 years", "three hundred thousand kilometers one million years")]
    [DataRow("-5–10°C, the 3rd–5th, a 3/4-inch pipe", "minus five to ten degrees celsius the third to fifth a three quarters inch pipe")]
    [DataRow("5 x 3 = 15, 10 − 4, 6 × 7 = 42, 3×10^8 or 3 × 10^8", "five times three equals fifteen ten minus four six times seven equals forty two three times ten to the power of eight or three times ten to the power of eight")]
    [DataRow("E = mc², 10³, 10⁻⁶, H₂O, 9.8 m/s² and a note²", "e equals M C squared ten cubed ten to the power of minus six H two O nine point eight meters per second squared and a note")]
    [DataRow("Boeing 747, Room 101, A380 and SHA-256", "boeing seven forty seven room one oh one A three eighty and S H A two fifty six")]
    [DataRow("RTX 4090, a Boeing 737-800, an A320neo and an A350-1000, Apt. 4B", "R T X forty ninety a boeing seven thirty seven eight hundred an A three twenty neo and an A three fifty one thousand apartment four B")]
    [DataRow("blood pressure of 120/80, 95/60 mmHg", "blood pressure of one twenty over eighty ninety five over sixty millimeters of mercury")]
    [DataRow("9/10, a 4.8/5 rating, rated 4/5 but 9/10 of it", "nine out of ten a four point eight out of five rating rated four out of five but nine tenths of it")]
    [DataRow("2008–09, 1914-18, 2023/24 and by 2150", "two thousand eight to oh nine nineteen fourteen to eighteen twenty twenty three twenty four and by twenty one fifty")]
    [DataRow("10 - 3 = 7, and 5 - no", "ten minus three equals seven and five no")]
    [DataRow("the 99.9th, 2/3rds, 1,5 kg, No.1, 50-50 and a 787-9", "the ninety nine point ninth two thirds one point five kilograms number one fifty fifty and a seven eighty seven nine")]
    [DataRow("a Ryzen 7950X is 10X faster, a 1:10 scale", "a ryzen seventy nine fifty X is ten times faster a one to ten scale")]
    [DataRow("٣ cups in १९६९", "three cups in nineteen sixty nine")]
    [DataRow("２０٢٢, ٣rd, ٣/٤ and ١٠:٣٠", "twenty twenty two third three quarters and ten thirty")]
    public void English_Numbers_AreSaidAsOneSaysThem(string text, string said) => Assert.AreEqual(said, Said(text));

    [TestMethod]
    [DataRow("50% of them", "fifty percent of them")]
    [DataRow("$5, $1 and $12.50", "five dollars one dollar and twelve dollars and fifty cents")]
    [DataRow("$3.5 million more", "three point five million dollars more")]
    [DataRow("€20 or £1.2M", "twenty euros or one point two million pounds")]
    [DataRow("$3-5 million or £3–£5bn", "three to five million dollars or three to five billion pounds")]
    [DataRow("$5-10, 20–30€, $1.50-$2 and $10k–20k", "five to ten dollars twenty to thirty euros one dollar and fifty cents to two dollars and ten thousand to twenty thousand dollars")]
    [DataRow("50¢, $.99, $-5 and ₩1,000", "fifty cents ninety nine cents minus five dollars and one thousand won")]
    [DataRow("$2 bn, 5 million USD, 10 EUR, Rs 500", "two billion dollars five million U S dollars ten euros rupees five hundred")]
    [DataRow("EUR 10, USD 1,299.99, CHF 3.5 million and GBP 5-10m", "ten euros one thousand two hundred ninety nine U S dollars and ninety nine cents three point five million swiss francs and five to ten million british pounds")]
    [DataRow("C$20, A$1 and US$5 million, R$ 10 or € 1", "twenty canadian dollars one australian dollar and five million dollars ten reais or one euro")]
    [DataRow("a $5 bill, the $1.9 trillion plan, a $1M house and the EUR 20 note", "a five dollar bill the one point nine trillion dollar plan a one million dollar house and the twenty euro note")]
    [DataRow("a $20-a-month plan, the €750-billion fund and a $10-bet", "a twenty dollars a month plan the seven hundred fifty billion euro fund and a ten dollar bet")]
    [DataRow("the $5 we paid, EUR is a currency", "the five dollars we paid E U R is a currency")]
    [DataRow("100 km/h", "one hundred kilometers per hour")]
    [DataRow("20°C, 5kg, 1 km", "twenty degrees celsius five kilograms one kilometer")]
    [DataRow("10k fans saw it 3x in 4K", "ten thousand fans saw it three times in four K")]
    [DataRow("#1 of 10+", "number one of ten plus")]
    [DataRow("$5/month, 60 beats/min and 5 MB/s, in km/h", "five dollars per month sixty beats per minute and five megabytes per second in kilometers per hour")]
    [DataRow("1080p and 3K likes", "ten eighty P and three thousand likes")]
    [DataRow("6'2\" or 5'11, a 6.7\" screen, \"it has 7\" and 6in, 3\" wide", "six foot two or five foot eleven a six point seven inch screen it has seven and six inches three inches wide")]
    [DataRow("5 ft 10 in, 3 in 4, 10 sq ft, 2 tbsp", "five feet ten inches three in four ten square feet two tablespoons")]
    [DataRow("<5 or ≥10, odds of 100:1", "less than five or at least ten odds of one hundred to one")]
    [DataRow("$٥ or ٥%", "five dollars or five percent")]
    [DataRow("10 %, or 25 % (5 %)", "ten percent or twenty five percent five percent")]
    [DataRow("3½ kg, 10–15 min and 5-10 km", "three and a half kilograms ten to fifteen minutes and five to ten kilometers")]
    [DataRow("a 5,000mAh battery, with a massive 5,000 mAh battery of 5,000 mAh", "a five thousand milliamp hour battery with a massive five thousand milliamp hour battery of five thousand milliamp hours")]
    [DataRow("50/60 Hz, 10x20 cm, 10 x 20 x 30 cm and 23 × 33 mm", "fifty sixty hertz ten by twenty centimeters ten by twenty by thirty centimeters and twenty three by thirty three millimeters")]
    [DataRow("1/2 tsp, 3/4 mi, ½ oz, 2/3 hr and 1 1/2 tsp", "one half teaspoon three quarters of a mile one half ounce two thirds of an hour and one and a half teaspoons")]
    [DataRow("9.46 trillion km, 24bn km, 4.5 billion yrs and five km", "nine point four six trillion kilometers twenty four billion kilometers four point five billion years and five kilometers")]
    [DataRow("a 10kg bag, the 5 km run, a 3 m long snake, the 10 kg we lifted", "a ten kilogram bag the five kilometer run a three meter long snake the ten kilograms we lifted")]
    [DataRow("5 sq. mi., 8 fl oz, 600 lb-ft, 421 ppm and 5.6 l/100km", "five square miles eight fluid ounces six hundred pound feet four hundred twenty one parts per million and five point six liters per hundred kilometers")]
    [DataRow("at 40°N, 74.0060° W and 1.5t", "at forty degrees north seventy four point zero zero six zero degrees west and one point five tons")]
    [DataRow("2h 15m, 2m 30s, 15m, at 425F or 180C, 100Ω, a 3/4\" pipe", "two hours fifteen minutes two minutes thirty seconds fifteen meters at four hundred twenty five degrees fahrenheit or one hundred eighty degrees celsius one hundred ohms a three quarters inch pipe")]
    [DataRow("500 km² at 16:9", "five hundred square kilometers at sixteen to nine")]
    public void English_Quantities_AreSaidWithTheirUnits(string text, string said) => Assert.AreEqual(said, Said(text));

    [TestMethod]
    [DataRow("Call 555-0134, or 1-800-555-0199", "call five five five zero one three four or one eight zero zero five five five zero one nine nine")]
    [DataRow("(555) 010-0134", "five five five zero one zero zero one three four")]
    [DataRow("+44 20 7946 0958 or 0800 123 456", "plus four four two zero seven nine four six zero nine five eight or zero eight zero zero one two three four five six")]
    [DataRow("Dial 911, the Porsche 911; zip code 90210", "dial nine one one the porsche nine eleven zip code nine zero two one zero")]
    [DataRow("200-1000 people, call 300 people", "two hundred to one thousand people call three hundred people")]
    public void English_NumbersThatAreNotCounted_AreSaidDigitByDigit(string text, string said) => Assert.AreEqual(said, Said(text));

    [TestMethod]
    [DataRow("July 20, 1969", "july twentieth nineteen sixty nine")]
    [DataRow("2024-05-01", "may first twenty twenty four")]
    [DataRow("25/12/2024", "december twenty fifth twenty twenty four")]
    [DataRow("Jan. 5", "january fifth")]
    [DataRow("10:30 a.m. or 5pm", "ten thirty A M or five P M")]
    [DataRow("9 a.m.–5 p.m., 9am-5pm or 9:30–10:15 pm", "nine A M to five P M nine A M to five P M or nine thirty to ten fifteen P M")]
    [DataRow("Mon–Fri, Thurs. and May–July", "monday to friday thursday and may to july")]
    [DataRow("May 3–5, 24.12.2024 and 12-25-2024", "may third to fifth december twenty fourth twenty twenty four and december twenty fifth twenty twenty four")]
    [DataRow("on 4 July 1776, the 8 March march and 3 May", "on the fourth of july seventeen seventy six the eighth of march march and the third of may")]
    [DataRow("at 9:30 AM EST, at 6.5% APR", "at nine thirty A M E S T at six point five percent A P R")]
    [DataRow("at 10:05 and 7:00", "at ten oh five and seven o'clock")]
    public void English_DatesAndTimes_AreSaidInFull(string text, string said) => Assert.AreEqual(said, Said(text));

    [TestMethod]
    [DataRow("Dr. Smith vs. Mrs. Jones", "doctor smith versus missus jones")]
    [DataRow("cats, dogs, etc.", "cats dogs et cetera")]
    [DataRow("fruit, e.g. apples", "fruit for example apples")]
    [DataRow("No. 5, but no. No way", "number five but no no way")]
    [DataRow("Main St. and St. Mary", "main street and saint mary")]
    [DataRow("NASA, the FBI's and two GPUs", "nasa the F B I's and two G P U's")]
    [DataRow("the U.S. and the USA", "the U S and the U S A")]
    [DataRow("STOP! This is NOT a test", "stop this is not a test")]
    [DataRow("J. F. Kennedy", "J F kennedy")]
    [DataRow("WWII and WW1", "world war two and world war one")]
    [DataRow("Henry VIII's wives, Queen Elizabeth I and Charles I of England", "henry the eighth's wives queen elizabeth the first and charles the first of england")]
    [DataRow("As Charles I would not", "as charles i would not")]
    [DataRow("the XIX century and Super Bowl LVIII", "the nineteenth century and super bowl fifty eight")]
    [DataRow("Vitamin C of Section C", "vitamin c of section c")]
    [DataRow("Roe v. Wade in Ft. Worth, est. 1999, c. 1500", "roe versus wade in fort worth established nineteen ninety nine circa fifteen hundred")]
    [DataRow("T. rex and E. coli", "T rex and E coli")]
    [DataRow("ISBN, ESPN and PhDs", "I S B N E S P N and P H D's")]
    [DataRow("World War II", "world war two")]
    [DataRow("Henry VIII and Rocky III", "henry the eighth and rocky three")]
    [DataRow("HDMI, JPEGs, LASERs, IMDb, the WHO and WHO CARES", "H D M I jay pegs lasers I M D B the W H O and who cares")]
    [DataRow("Pres. Biden, Eq. 2, Op. 125, w/ milk, 3% YoY, pH 7, NaCl", "president biden equation two opus one hundred twenty five with milk three percent year over year P H seven N A C L")]
    [DataRow("Springfield, IL 62704 but in LA 20000", "springfield I L six two seven zero four but in L A twenty thousand")]
    [DataRow("WW II, Adm. Nelson, Approx. 5, ext. 12, he/she", "world war two admiral nelson approximately five extension twelve he or she")]
    [DataRow("IT and I", "I T and i")]
    public void English_Abbreviations_AreSaidAsMeant(string text, string said) => Assert.AreEqual(said, Said(text));

    [TestMethod]
    [DataRow("salt & pepper", "salt and pepper")]
    [DataRow("R&D at AT&T", "R and D at A T and T")]
    [DataRow("a state-of-the-art iPhone", "a state of the art i phone")]
    [DataRow("COVID-19, H2O and mp3", "covid nineteen H two O and M P three")]
    [DataRow("C# or C++", "C sharp or C plus plus")]
    [DataRow("naïve café's “curly” it’s", "naive cafe's curly it's")]
    [DataRow("see https://www.example.com/tour?x=1.", "see example dot com slash tour")]
    [DataRow("youtube.com/@anna or bit.ly/abc", "youtube dot com slash at anna or bit dot ly slash abc")]
    [DataRow(".NET 8, a .com, node.js", "dot net eight a dot com node J S")]
    [DataRow("1-on-1 and 2-in-1", "one on one and two in one")]
    [DataRow("me@example.org", "me at example dot org")]
    [DataRow("#Travel with @anna", "hashtag travel with at anna")]
    [DataRow("x = 2 + y", "x equals two plus y")]
    [DataRow("wait... what?", "wait what")]
    public void English_MarksAndCompounds_AreReadOut(string text, string said) => Assert.AreEqual(said, Said(text));

    [TestMethod]
    public void English_UnspeakableWords_SayNothingAndStay()
    {
        var words = SpokenForm.Of("Watch 🎬 مرحبا now", "en");

        CollectionAssert.AreEqual(new[] { "Watch", "🎬", "مرحبا", "now" }, words.Select(word => word.Written).ToArray());
        CollectionAssert.AreEqual(new[] { 1, 0, 0, 1 }, words.Select(word => word.Said.Count).ToArray());
    }

    [TestMethod]
    [DataRow("Dr. Smith left.", "None None Sentence")]
    [DataRow("At 5 p.m. Then home", "None None Sentence None None")]
    [DataRow("At 5 p.m. then, why?", "None None None Clause Question")]
    [DataRow("The U.S. Army of St. Louis", "None None None None None None")]
    [DataRow("We left the U.S. They stayed on Main St. Bob too", "None None None Sentence None None None None Sentence None None")]
    [DataRow("Bake for 20 min. at most 5 min. Then eat", "None None None None None None None Sentence None None")]
    [DataRow("Yes — no", "Clause None")]
    [DataRow("10 - 3 = 7", "None None None None")]
    [DataRow("5 Park Ave. NW", "None None None None")]
    [DataRow("Rice\n\nYou need:\nEggs —\n\nA big\nbowl", "Sentence None Sentence Sentence None None None")]
    [DataRow("It is a line that was wrapped by a mail program here\nSo it goes on", "None None None None None None None None None None None None None None None None")]
    public void English_Points_EndSentencesOnlyWhereTheyDo(string text, string pauses) =>
        Assert.AreEqual(pauses, string.Join(' ', SpokenForm.Of(text, "en").Select(word => word.Pause)));

    [TestMethod]
    [DataRow("(z. B. Nr. 5, usw.)", "zum|Beispiel|Nummer|5|und so weiter")]
    [DataRow("(10-20), R$ 5", "10 bis 20|5|Real")]
    [DataRow("100km/h bei 20 °C", "100 Kilometer pro Stunde|bei|20|Grad Celsius")]
    public void German_ShortForms_AreTimedAsTheyAreSaid(string text, string said) =>
        Assert.AreEqual(said, string.Join('|', SpokenForm.Of(text, "de").Select(word => string.Join(' ', word.Said))));

    [TestMethod]
    public void OtherLanguages_Numbers_AreLeftToTheVoice() =>
        Assert.AreEqual("Die 7 Zwerge 1969", string.Join(' ', SpokenForm.Of("Die 7 Zwerge 1969!", "de").SelectMany(word => word.Said)));

    [TestMethod]
    [DataRow("%{}';:\\,[in]")]
    [DataRow("🎬🎬🎬")]
    [DataRow("\u0001\u0002 \ud83c \udfac")]
    [DataRow("((((1.2.3.4.5)))) -- ... -")]
    [DataRow("'''' ' ' \" \" `")]
    [DataRow("99999999999999999999999999 1e9 1/0 0/0 25:99 2024-99-99 $ $$ %% ## @@")]
    public void Of_AnyText_OneForEachScriptWordInPlainLetters(string text)
    {
        foreach (var language in new[] { "en", "de" })
        {
            CollectionAssert.AreEqual(ScriptWords.Split(text).ToArray(), SpokenForm.Of(text, language).Select(word => word.Written).ToArray());
        }
        foreach (var said in SpokenForm.Of(text, "en").SelectMany(word => word.Said)) StringAssert.Matches(said, PlainWord());
    }

    [TestMethod]
    public void Of_EndlessWord_IsSaidUpToALimit() =>
        Assert.IsLessThan(100, SpokenForm.Of(new string('a', 400), "en").Single().Said.Sum(said => said.Length));

    private static System.Text.RegularExpressions.Regex PlainWord() => new("^(?:[a-z']+|[A-Z](?:'s)?)$");

    private static string Said(string text) => string.Join(' ', SpokenForm.Of(text, "en-US").SelectMany(word => word.Said));
}

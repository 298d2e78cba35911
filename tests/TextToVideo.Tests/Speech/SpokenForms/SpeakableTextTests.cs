using TextToVideo.Speech;
using TextToVideo.Speech.SpokenForms;

namespace TextToVideo.Tests.Speech.SpokenForms;

[TestClass]
public sealed class SpeakableTextTests
{
    [TestMethod]
    [DataRow("Bees 🐝 fly", "Bees fly", DisplayName = "a picture")]
    [DataRow("👨\u200D👩\u200D👧 family", "family", DisplayName = "pictures that are joined to one")]
    [DataRow("1️⃣2️⃣ go", "1 2 go", DisplayName = "digits on keys stay apart")]
    [DataRow("ක්\u200Dරියා", "ක්\u200Dරියා", DisplayName = "a joiner inside a Sinhala word")]
    [DataRow("می\u200Cخواهم", "می\u200Cخواهم", DisplayName = "a non-joiner inside a Persian word")]
    [DataRow("one\r\ntwo\tthree", "one two three", DisplayName = "lines")]
    [DataRow("Reis\n\nDu brauchst:\nEier (2)\nMilch!\nKapitel 3\nMehl", "Reis. Du brauchst: Eier (2); Milch! Kapitel 3; Mehl", DisplayName = "lines that end without a mark")]
    [DataRow("a\u0007b\uE000c", "abc", DisplayName = "controls and private characters")]
    [DataRow("20° ©", "20° ©", DisplayName = "signs that are said")]
    public void Text_ForAnEngine_HasWhatCanBeSaid(string text, string speakable) => Assert.AreEqual(speakable, SpeakableText.Of(text, "de"));

    [TestMethod]
    [DataRow("de", "Dr. Müller isst z. B. ca. 5 Äpfel, Birnen usw.", "Doktor Müller isst zum Beispiel circa 5 Äpfel, Birnen und so weiter.")]
    [DataRow("de-DE", "Nr. 5 fährt 100km/h (S. 5, z.B.).", "Nummer 5 fährt 100 Kilometer pro Stunde (Seite 5, zum Beispiel).")]
    [DataRow("de", "Am 9. November, der 3. Oktober und der 31. März; am 23. Mai. Der 1. Mai. 1. Mehl 3. Öl", "Am neunten November, der dritte Oktober und der einunddreißigste März; am dreiundzwanzigsten Mai. Der erste Mai. 1. Mehl 3. Öl")]
    [DataRow("fr", "M. Dupont et M. C. Escher, env. 5, au XIXe siècle", "monsieur Dupont et M. C. Escher, environ 5, au dix-neuvième siècle")]
    [DataRow("es", "En EE. UU., p. ej., en el 44 a. C.", "En Estados Unidos, por ejemplo, en el 44 antes de Cristo.")]
    [DataRow("it", "Il n. 5, ad es. il Sig. Rossi", "Il numero 5, ad esempio il signor Rossi")]
    [DataRow("pt-BR", "O Sr. Silva, p. ex., n.º 5", "O senhor Silva, por exemplo, número 5")]
    [DataRow("de", "5 km, 1 km, 5kg, 3 m hoch, 5 m² und 20-mal 3,5 s bei 20 °C, 5 g/l", "5 Kilometer, ein Kilometer, 5 Kilogramm, 3 Meter hoch, 5 Quadratmeter und 20-mal 3,5 Sekunden bei 20 Grad Celsius, 5 g/l")]
    [DataRow("fr", "3 m, 1 h, 180 °C, 8 Go, 24h/24, 2 c. à soupe d'huile, Mme Martin", "3 mètres, une heure, 180 degrés Celsius, 8 gigaoctets, 24 heures sur 24, 2 cuillères à soupe d'huile, madame Martin")]
    [DataRow("es", "5 km, 1 kg, 2 cdas. de aceite, el 1.er trimestre", "5 kilómetros, un kilogramo, 2 cucharadas de aceite, el primer trimestre")]
    [DataRow("it", "5 km, 1 h, 1,5 mld di euro, il 1° maggio, il dott. Verdi", "5 chilometri, un'ora, 1,5 miliardi di euro, il primo maggio, il dottor Verdi")]
    [DataRow("pt", "5 km, 2,1 km, 1 kg", "5 quilômetros, 2,1 quilômetros, um quilograma")]
    [DataRow("de", "Im 19. Jahrhundert, das 20. Jahrhundert, der 2. Weltkrieg, in der 1. Halbzeit, ein 3. Platz, 1. Schritt", "Im neunzehnten Jahrhundert, das zwanzigste Jahrhundert, der zweite Weltkrieg, in der ersten Halbzeit, ein dritter Platz, erster Schritt")]
    [DataRow("de", "Ludwig XIV. und von König Heinrich VIII. für Elisabeth II. da", "Ludwig der Vierzehnte und von König Heinrich dem Achten für Elisabeth die Zweite da")]
    [DataRow("de", "10-20 €, 0–100, 1914-1918, 20-25°C und 3-2; 24-7-365, 030-1234, COVID-19", "10 bis 20 Euro, 0 bis 100, 1914 bis 1918, 20 bis 25 Grad Celsius und 3 zu 2; 24-7-365, 030-1234, COVID-19")]
    [DataRow("fr", "10-20 %, 5 000-10 000 et 3-2", "10 à 20 %, 5 000 à 10 000 et 3 à 2")]
    [DataRow("es", "10-20 y 3-2, 500-1000, tel. 555-1234", "10 a 20 y 3 a 2, 500 a 1000, tel. 555-1234")]
    [DataRow("it", "10-20 e 3-2", "10-20 e 3 a 2")]
    [DataRow("pt", "10-20, 3-2 e (11) 1234-5678", "10 a 20, 3 a 2 e (11) 1234 5678")]
    [DataRow("de", "Am 24.12.2024 um 15.30 Uhr, der 3.10.1990, 9:05 Uhr, 10.00 Uhr", "Am vierundzwanzigsten Dezember 2024 um 15 Uhr 30, der dritte Oktober 1990, 9 Uhr 5, 10 Uhr")]
    [DataRow("fr", "Le 24/12/2024 et le 1/5/2024 à 15h30, 1h05", "Le 24 décembre 2024 et le premier mai 2024 à 15 heures 30, une heure 5")]
    [DataRow("es", "El 24/12/2024, 2024-05-01", "El 24 de diciembre de 2024, uno de mayo de 2024")]
    [DataRow("it", "Il 24/12/2024", "Il 24 dicembre 2024")]
    [DataRow("pt", "Em 24/12/2024 às 15h30", "Em 24 de dezembro de 2024 às 15 horas e 30")]
    [DataRow("de", "$5 Mio., € 10-20 und 3,50 €", "5 Millionen Dollar, 10 bis 20 Euro und 3,50 Euro")]
    [DataRow("fr", "5 M€, $5 et 3 milliards", "5 millions d'euros, 5 dollars et 3 milliards")]
    [DataRow("es", "$5 millones, US$ 10", "5 millones de dólares, 10 dólares")]
    [DataRow("pt", "R$ 10-20, R$ 5 milhões", "10 a 20 reais, 5 milhões de reais")]
    [DataRow("de", "1/2 TL, 2½ EL, 3/4 Tasse, Teil 1/2.", "ein halb Teelöffel, 2 einhalb Esslöffel, drei Viertel Tasse, Teil 1/2.")]
    [DataRow("fr", "1/2 tasse, 1/4 tasse, 1/3 du total, 1 1/2 kg", "une demi tasse, un quart de tasse, un tiers du total, 1 et demi kg")]
    [DataRow("es", "1/2 cdta., ½ km, 3/4 taza, 2 1/2 tazas", "media cucharadita, medio kilómetro, tres cuartos de taza, 2 y media tazas")]
    [DataRow("it", "1/2 kg, ½ tazza, 2½ km", "mezzo chilogrammo, mezza tazza, 2 e mezzo chilometri")]
    [DataRow("pt", "1/2 xícara, ½ km", "meia xícara, meio quilômetro")]
    [DataRow("nl", "Nr. 5", "Nr. 5", DisplayName = "no list")]
    public void ShortForms_ForAnEngine_AreWrittenInFull(string language, string text, string speakable) => Assert.AreEqual(speakable, SpeakableText.Of(text, language));

    [TestMethod]
    [DataRow("Add 1/2 tsp of salt (5 g), 24/7, vs. the WHO, the FBI's iPhone.", "Add one half teaspoon of salt five grams, twenty four seven, versus the W.H.O, the F.B.I's iPhone.")]
    [DataRow("EUR 10 for Henry VIII? CO2 and the A380 at 5 p.m. Then Zoë said «naïve»!", "ten euros for Henry the eighth? C.O two and the A-three eighty at five P.M. Then Zoë said «naïve»!")]
    [DataRow("Tea & milk – $3.5 million; 你好 there", "tea and milk, three point five million dollars, 你 好 there")]
    public void English_ForAnEngine_IsWrittenInFull(string text, string speakable) => Assert.AreEqual(speakable, SpeakableText.Of(text, "en-US"));

    [TestMethod]
    [DataRow("🐝🐝")]
    [DataRow(" — … ")]
    [DataRow("\u200D")]
    public void Text_WithoutLetterOrDigit_IsRefused(string text) => Assert.ThrowsExactly<NothingToSayException>(() => SpeakableText.Of(text, "de"));
}

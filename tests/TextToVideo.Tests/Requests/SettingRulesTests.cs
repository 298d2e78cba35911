using TextToVideo.Requests;

namespace TextToVideo.Tests.Requests;

[TestClass]
public sealed class SettingRulesTests
{
    [TestMethod]
    [DataRow("\"duration_seconds\": 2.9", "duration_seconds", "out_of_range", "2.9 is out of range; give 3 to 3,600 seconds")]
    [DataRow("\"duration_seconds\": 3601", "duration_seconds", "out_of_range", "3,601")]
    [DataRow("\"rate\": 0.49", "rate", "out_of_range", "0.49 is out of range; give 0.5 to 2")]
    [DataRow("\"rate\": 2.5", "rate", "out_of_range", "2.5")]
    [DataRow("\"pitch\": 6.5", "pitch", "out_of_range", "6.5 is out of range; give -6 to 6 semitones")]
    [DataRow("\"music_level_db\": 1", "music_level_db", "out_of_range", "give -40 to 0 decibels")]
    [DataRow("\"music_level_db\": -41", "music_level_db", "out_of_range", "-41")]
    [DataRow("\"language\": \"pt_BR\"", "language", "malformed", "pt_br")]
    [DataRow("\"language\": null", "language", "malformed", "\"pt-BR\"")]
    [DataRow("\"language\": \"english\"", "language", "malformed", "\"english\" is no language tag")]
    [DataRow("\"voice\": \"rms\"", "voice", "malformed", "\"flite:rms\"")]
    [DataRow("\"voice\": \"flite:../../x\"", "voice", "malformed", "../../x")]
    [DataRow("\"callback_url\": \"ftp://example.com/x\"", "callback_url", "malformed", "http or https")]
    [DataRow("\"callback_url\": \"/hook\"", "callback_url", "malformed", "/hook")]
    [DataRow("\"callback_stages\": true", "callback_stages", "conflict", "\"callback_url\"")]
    [DataRow("\"quality\": 17", "quality", "unknown", "17")]
    [DataRow("\"aspect\": -1", "aspect", "unknown", "-1")]
    public void Setting_OutsideItsRange_IsToldWithItsValue(string setting, string field, string code, string part)
    {
        var fault = Incoming.OnlyFaultOf(Incoming.FromJson($$"""{ "script": "Bees fly.", {{setting}} }"""));

        Assert.AreEqual(field, fault.Field);
        Assert.AreEqual(code, fault.Code);
        StringAssert.Contains(fault.Message, part);
    }

    [TestMethod]
    [DataRow("\"duration_seconds\": 3")]
    [DataRow("\"duration_seconds\": 3600")]
    [DataRow("\"rate\": 0.5")]
    [DataRow("\"pitch\": -6")]
    [DataRow("\"music_level_db\": -40")]
    [DataRow("\"language\": \"zh-hans-cn\"")]
    [DataRow("\"language\": \"es-419\"")]
    [DataRow("\"language\": \"yue\"")]
    [DataRow("\"voice\": \"espeak:en-us+f3\"")]
    [DataRow("\"voice\": \"azure:de-DE-KatjaNeural\"")]
    [DataRow("\"callback_url\": \"https://example.com:8443/hook?job=1\"")]
    [DataRow("\"callback_url\": \"https://example.com/hook\", \"callback_stages\": true")]
    [DataRow("\"callback_stages\": false")]
    [DataRow("\"metadata\": null")]
    [DataRow("\"metadata\": [1, \"two\", { \"three\": null }]")]
    [DataRow("\"title\": \"\"")]
    public void Setting_AtItsLimits_IsRight(string setting) =>
        Assert.AreEqual(0, Incoming.FaultsOf(Incoming.FromJson($$"""{ "script": "Bees fly.", {{setting}} }""")).Count);

    [TestMethod]
    public void Rate_ThatIsNoNumber_IsOutOfRange()
    {
        var request = Incoming.Script("Bees fly.") with { Rate = double.NaN, DurationSeconds = double.PositiveInfinity };

        CollectionAssert.AreEquivalent(new[] { "rate", "duration_seconds" }, Incoming.FaultsOf(request).Select(f => f.Field).ToList());
    }

    [TestMethod]
    public void CallbackUrl_WithPassword_IsRefusedWithoutRepeatingIt()
    {
        var fault = Incoming.OnlyFaultOf(Incoming.Script("Bees fly.") with { CallbackUrl = new Uri("https://me:hunter2@example.com/hook") });

        Assert.AreEqual("not_allowed", fault.Code);
        Assert.IsFalse(fault.Message.Contains("hunter2", StringComparison.Ordinal));
    }

    [TestMethod]
    [DataRow(4_094, 0)]
    [DataRow(4_095, 1)]
    public void Metadata_IsMeasuredInBytesOfItsJson(int characters, int faults)
    {
        var request = Incoming.FromJson($$"""{ "script": "Bees fly.", "metadata": "{{new string('a', characters)}}" }""");

        Assert.AreEqual(faults, Incoming.FaultsOf(request).Count);
    }

    [TestMethod]
    [DataRow(100, 0)]
    [DataRow(101, 1)]
    public void Title_IsAtMostOneHundredCharacters(int characters, int faults) =>
        Assert.AreEqual(faults, Incoming.FaultsOf(Incoming.Script("Bees fly.") with { Title = new string('t', characters) }).Count);

    [TestMethod]
    public void Accept_WithFaultsEverywhere_ThrowsThemAllAtOnce()
    {
        var request = Incoming.FromJson("""{ "prompt": "a", "script": "!", "rate": 9, "language": "?", "voice": "?", "music": "/etc/passwd" }""");

        var thrown = Assert.ThrowsExactly<InvalidRequestException>(() => VideoRequestValidator.Accept(request, PathPolicy.Nowhere));

        CollectionAssert.AreEqual(new[] { "script", "script", "rate", "language", "voice", "music" }, thrown.Faults.Select(f => f.Field).ToList());
        Assert.AreEqual("request.invalid", thrown.Code);
        Assert.IsFalse(thrown.IsRetryable);
    }
}

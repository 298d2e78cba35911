namespace TextToVideo.Tests.Requests;

[TestClass]
public sealed class VariantRulesTests
{
    [TestMethod]
    [Timeout(20_000, CooperativeCancellation = true)]
    [DataRow("aspects")]
    [DataRow("languages")]
    public void Variants_ListsAsLongAsABodyMayBe_AreRefusedWithoutLookingAtEach(string list)
    {
        var entries = string.Join(',', Enumerable.Range(100_000, 140_000).Select(n => list == "aspects" ? $"{n}" : $"\"{n}\""));

        var fault = Incoming.OnlyFaultOf(Incoming.FromJson($$"""{ "script": "Bees fly.", "variants": { "{{list}}": [{{entries}}] } }"""));

        Assert.AreEqual(("variants", "too_long"), (fault.Field, fault.Code));
    }

    [TestMethod]
    public void Variants_OfTheSameTwice_NamesTheSecond()
    {
        var fault = Incoming.OnlyFaultOf(Incoming.FromJson("""{ "script": "Bees fly.", "variants": { "aspects": ["9:16", "16:9", "9:16"] } }"""));

        Assert.AreEqual(("variants.aspects[2]", "duplicate"), (fault.Field, fault.Code));
    }
}

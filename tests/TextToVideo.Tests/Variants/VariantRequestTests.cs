using TextToVideo.Captions;
using TextToVideo.Requests;
using TextToVideo.Scripts;
using TextToVideo.Studio;
using TextToVideo.Variants;

namespace TextToVideo.Tests.Variants;

[TestClass]
public sealed class VariantRequestTests
{
    private static readonly VideoRequest Words = new() { Script = "The moon pulls." };

    [TestMethod]
    public void Of_AllLists_NamesEachCombinationOnce()
    {
        var plan = VariantPlan.Of(Words with { Variants = new VideoVariants { Aspects = [Aspect.Landscape, Aspect.Portrait], Languages = ["en", "pt-BR"], CaptionStyles = [CaptionStyleName.BigWord] } });

        CollectionAssert.AreEqual(new[] { "16x9-en-big_word", "16x9-pt-BR-big_word", "9x16-en-big_word", "9x16-pt-BR-big_word" }, plan.Select(variant => variant.Name).ToList());
        CollectionAssert.AreEqual(new[] { 1, 2, 3, 4 }, plan.Select(variant => variant.Number).ToList());
    }

    [TestMethod]
    public void Accept_ListsSentEmpty_AskForOneVideo()
    {
        Assert.IsNull(Accept(Words with { Variants = new VideoVariants { Aspects = [], Languages = [] } }).Variants);
    }

    [TestMethod]
    public void Accept_LanguagesInAnyCase_AreThoseMeant()
    {
        CollectionAssert.AreEqual(new[] { "en", "pt-BR" }, Accept(Words with { Variants = new VideoVariants { Languages = ["EN", "pt-br"] } }).Variants!.Languages!.ToList());
    }

    [TestMethod]
    public void Accept_ManyFaults_NamesEach()
    {
        var request = Words with
        {
            Voice = "flite:rms",
            Variants = new VideoVariants
            {
                Aspects = [Aspect.Square, Aspect.Square, Aspect.Landscape, (Aspect)9],
                Languages = ["en", "de", "!", "EN"],
                CaptionStyles = [CaptionStyleName.None, CaptionStyleName.Plain],
            },
        };

        var faults = Assert.ThrowsExactly<InvalidRequestException>(() => Accept(request)).Faults;

        CollectionAssert.AreEquivalent(
            new[] { ("variants.aspects[1]", "duplicate"), ("variants.aspects[3]", "unknown"), ("variants.languages[2]", "malformed"), ("variants.languages[3]", "duplicate"), ("variants", "too_long"), ("voice", "conflict") },
            faults.Select(fault => (fault.Field, fault.Code)).ToList());
        Assert.Contains("32 videos; at most 24", faults.Single(fault => fault.Field == "variants").Message);
    }

    [TestMethod]
    public void Translations_NothingTranslates_IsRefusedBeforeAnythingIsBought()
    {
        var request = Words with { Variants = new VideoVariants { Languages = ["en", "de", "fr"] } };

        var fault = Assert.ThrowsExactly<InvalidRequestException>(() => new TranslationRules().Ensure(request)).Faults.Single();

        Assert.AreEqual("variants.languages", fault.Field);
        Assert.Contains("nothing here translates it to \"de\", \"fr\"; set up a language model", fault.Message);
        new TranslationRules(new FakeStudio()).Ensure(request);
        new TranslationRules().Ensure(Words with { Variants = new VideoVariants { Languages = ["en"], Aspects = [Aspect.Square] } });
    }

    private static VideoRequest Accept(VideoRequest request) => VideoRequestValidator.Accept(request, PathPolicy.Nowhere);
}

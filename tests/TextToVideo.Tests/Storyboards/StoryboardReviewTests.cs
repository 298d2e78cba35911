using TextToVideo.Requests;
using TextToVideo.Storyboards;

namespace TextToVideo.Tests.Storyboards;

[TestClass]
public sealed class StoryboardReviewTests
{
    private const string Script = "Why do bees matter? Bees carry pollen from flower to flower. So one jar of honey takes 2 million visits.";

    [TestMethod]
    public void Of_TemplateAskedFor_TellsWhereTheWordsLeaveIt()
    {
        var review = StoryboardReview.Of(Board(), new VideoRequest { Template = "listicle" });

        Assert.AreEqual("listicle", review.Template);
        Assert.Contains("Number 3 to 15 items", review.Findings.Single().Advice);
        Assert.IsNotEmpty(review.Hints);
        Assert.IsGreaterThan(50, review.Analysis.Hook.Score);
    }

    [TestMethod]
    public void Of_NoTemplate_AnalysesAlone()
    {
        var review = StoryboardReview.Of(Board(), new VideoRequest { DurationSeconds = 60 });

        Assert.IsNull(review.Template);
        Assert.IsEmpty(review.Findings);
        Assert.IsNotNull(review.Analysis.WordsPerMinuteForTarget);
    }

    [TestMethod]
    public async Task Plan_TemplateThatTheScriptLeaves_Warns()
    {
        var request = new PlanRequest { Narration = Script, Language = "en", Seed = 1, Template = "listicle" };

        var planned = await new HeuristicScenePlanner().PlanAsync(request, CancellationToken.None);

        Assert.StartsWith("For the template 'listicle'", planned.Warnings.Single());
    }

    [TestMethod]
    public void Accept_EditedWithAReview_KeepsNone()
    {
        var board = Board();

        Assert.IsNull(StoryboardEdit.Accept(board with { Review = StoryboardReview.Of(board, null) }, board, hasFootage: false, rate: 1).Review);
    }

    [TestMethod]
    [DataRow("listicle", null)]
    [DataRow("How-To", null)]
    [DataRow("haiku", "template")]
    public void Validate_Template_KnowsTheForms(string template, string? fault)
    {
        var faults = VideoRequestValidator.Validate(RequestNormalizer.Normalize(new VideoRequest { Script = Script, Template = template }), PathPolicy.Nowhere);

        Assert.AreEqual(fault, faults.SingleOrDefault()?.Field);
    }

    private static Storyboard Board() => HeuristicScenePlanner.Plan(new PlanRequest { Narration = Script, Language = "en", Seed = 1 }).Storyboard;
}

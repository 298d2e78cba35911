using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;

namespace TextToVideo.Tests.Jobs;

[TestClass]
public sealed class JobQueueTests
{
    [TestMethod]
    public void PlaceOf_Jobs_StandByPriorityAndDraftsBeforeFinals()
    {
        var inOrder = new[]
        {
            new VideoRequest { Priority = JobPriority.High, Draft = true },
            new VideoRequest { Priority = JobPriority.High },
            new VideoRequest { Quality = Quality.Low },
            new VideoRequest(),
            new VideoRequest { Priority = JobPriority.Low, Draft = true, Quality = Quality.High },
            new VideoRequest { Priority = JobPriority.Low },
        };

        var ranks = inOrder.Select(request => JobQueue.PlaceOf(new GenerateVideoInput { JobId = "one", Request = request }).Rank).ToList();

        CollectionAssert.AreEqual(ranks.Order().Distinct().ToList(), ranks);
        Assert.AreEqual(JobQueue.PlaceOf(new GenerateVideoInput { JobId = "one", Request = inOrder[2] }), JobQueue.PlaceOf(new GenerateVideoInput { JobId = "one", Request = new VideoRequest { Draft = true } }));
    }
}

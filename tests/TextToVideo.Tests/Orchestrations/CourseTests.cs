using System.Text.Json;
using TextToVideo.Durable;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;

namespace TextToVideo.Tests.Orchestrations;

/// <summary>Engines read of a recorded input which course its run takes.</summary>
[TestClass]
public sealed class CourseTests
{
    [TestMethod]
    public void Orchestrations_WithCourses_TellTheNewestAndFindItInTheirInputs()
    {
        var orchestrations = ProductWork.Catalog().Orchestrations;
        Assert.AreEqual(GenerateVideo.Course, orchestrations[nameof(GenerateVideo)].NewestCourse);
        Assert.AreEqual(GenerateVideo.Course, orchestrations[nameof(MakeVariant)].NewestCourse);
        Assert.AreEqual(PrefetchMedia.Course, orchestrations[nameof(PrefetchMedia)].NewestCourse);

        foreach (var input in (object[])[new GenerateVideoInput { JobId = "job1", Request = new VideoRequest(), Course = 42 }, new PrefetchInput { Course = 42 }])
            Assert.AreEqual(42, JsonElement.Parse(PayloadJson.Write(input)).GetProperty("Course").GetInt32());
    }
}

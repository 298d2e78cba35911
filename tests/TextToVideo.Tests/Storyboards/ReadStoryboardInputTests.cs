using TextToVideo.Durable;
using TextToVideo.Storyboards;

namespace TextToVideo.Tests.Storyboards;

[TestClass]
public sealed class ReadStoryboardInputTests
{
    [TestMethod]
    [DataRow("job1", null, "\"job1\"")]
    [DataRow("job1/de", "acme", "[\"job1/de\",\"acme\"]")]
    public void Input_WrittenAndRead_IsTheSame(string place, string? brand, string json)
    {
        var input = new ReadStoryboardInput(place, brand);

        Assert.AreEqual(json, PayloadJson.Write(input));
        Assert.AreEqual(input, PayloadJson.Read<ReadStoryboardInput>(json));
    }
}

using TextToVideo.Failures;
using TextToVideo.Speech;

namespace TextToVideo.Tests.Speech;

[TestClass]
public sealed class VoicePaceTests
{
    [TestMethod]
    [DataRow("slow:bert", 1.0, 120)]
    [DataRow("slow:bert", 1.5, 180)]
    [DataRow(null, 1.0, 120)]
    [DataRow("slow:nobody", 1.0, 160)]
    public async Task Of_Voice_IsItsPaceAtThisRateOrAUsualOne(string? voice, double rate, double expected) =>
        Assert.AreEqual(expected, await new VoicePace(new VoiceFinder([new OutOfOrder(), new Slow()])).OfAsync(voice, "en", rate, CancellationToken.None));

    private sealed class Slow : ISpeechSynthesizer
    {
        public string Engine => "slow";

        public Task<IReadOnlyList<Voice>> ListVoicesAsync(CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Voice>>([new Voice { Name = "slow:bert", Engine = Engine, Languages = ["en"], SampleRateHz = 16_000, WordsPerMinute = 120 }]);

        public Task<SpokenText> SpeakAsync(SpeechBrief brief, string wavPath, CancellationToken cancellationToken) => throw new InvalidOperationException("Nothing is spoken here.");
    }

    private sealed class OutOfOrder : ISpeechSynthesizer
    {
        public string Engine => "broken";

        public Task<IReadOnlyList<Voice>> ListVoicesAsync(CancellationToken cancellationToken) => throw new TextToVideoException("broken.unavailable", FailureCategory.ExternalService, "Out of order.");

        public Task<SpokenText> SpeakAsync(SpeechBrief brief, string wavPath, CancellationToken cancellationToken) => throw new InvalidOperationException("Nothing is spoken here.");
    }
}

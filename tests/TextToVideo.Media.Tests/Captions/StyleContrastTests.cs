using TextToVideo.Captions;
using TextToVideo.Inspection;
using TextToVideo.Media.Tests.Ffmpeg;
using TextToVideo.Media.Tests.Fonts;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Media.Tests.Captions;

/// <summary>Burns every style over pictures that are hard on it, and has the inspector measure the letters.</summary>
[TestClass]
public sealed class StyleContrastTests : IAsyncDisposable
{
    private static readonly FrameSize Wide = new(640, 360);

    private readonly CaptionWriter _writer = new(FontFixture.Library);
    private readonly RenderStage _stage = new(services: s => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<ICaptionWriter>(s, new CaptionWriter(FontFixture.Library)));
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ttv-contrast-");

    public TestContext TestContext { get; set; } = null!;

    public static IEnumerable<object[]> Styles => Enum.GetValues<CaptionStyleName>().Except([CaptionStyleName.None]).Select(style => new object[] { style });

    public async ValueTask DisposeAsync()
    {
        await _stage.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [TestMethod]
    [DynamicData(nameof(Styles))]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task AnyStyle_OverBrightBusyFootage_CanBeRead(CaptionStyleName style)
    {
        var look = new CaptionLook(style, Wide, "en") { Ground = new CaptionGround(0.95, 0.3) };
        var (words, length) = Speak("In 1969 two people walked on the Moon");
        var ass = _writer.WriteAss(_writer.LayOut(words, length, look), look);
        var video = await BurnAsync(ass, length);

        var report = await new VideoInspector(_stage.Get<IVideoGauge>()).InspectAsync(video, [], ass, new InspectionLimits(), TestContext.CancellationToken);

        Assert.IsNotEmpty(report.Measures.CaptionContrasts);
        var seen = string.Join(' ', report.Measures.CaptionContrasts);
        Assert.IsFalse(report.Findings.Any(finding => finding.Code.StartsWith("captions.", StringComparison.Ordinal)), seen);
        Assert.IsGreaterThan(3.0, report.Measures.CaptionContrasts.Min(c => c.Ratio), seen);
    }

    private async Task<string> BurnAsync(string ass, TimeSpan length)
    {
        var path = Path.Combine(_folder.FullName, "burnt.mp4");
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "burn.ass"), ass, TestContext.CancellationToken);
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "fonts"), Path.GetFullPath(_writer.FontsFolder));
        var source = FormattableString.Invariant($"color=white:s={Wide}:r=10:d={length.TotalSeconds}");
        await TestTool.FfmpegAsync(
            TestContext.CancellationToken, "-f", "lavfi", "-i", source,
            "-vf", $"drawgrid=w=34:h=26:t=6:c=gray,ass=f={_folder.FullName}/burn.ass:fontsdir={_folder.FullName}/fonts", "-c:v", "libx264", "-preset", "ultrafast", "-crf", "20", "-pix_fmt", "yuv420p", path);
        return path;
    }

    private static (List<TimedWord> Words, TimeSpan Length) Speak(string text)
    {
        var words = ScriptWords.Split(text).Select((word, i) => new TimedWord(word, TimeSpan.FromSeconds(0.4 * i), TimeSpan.FromSeconds(0.4 * (i + 1)))).ToList();
        return (words, words[^1].End);
    }
}

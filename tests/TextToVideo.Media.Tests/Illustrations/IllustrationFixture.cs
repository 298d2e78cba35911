using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Assets;
using TextToVideo.Media.Ffmpeg;
using TextToVideo.Media.Illustrations;
using TextToVideo.Media.Illustrations.Subjects;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Tests.Fonts;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Media.Tests.Illustrations;

/// <summary>One illustrator for all tests, as the product composes it.</summary>
internal static class IllustrationFixture
{
    private static readonly Lazy<IIllustrator> Shared = new(Create);
    private static readonly Lazy<SubjectFinder> SharedFinder = new(() =>
        new SubjectFinder(new ConceptTable(), new EmojiIndexes(new IllustrationPackages(AssetFolders.OfProcess())), new SenseTable(), new Stopwords(), new IdiomTable()));

    public static readonly FrameSize Small = new(640, 360);

    public static IIllustrator Illustrator => Shared.Value;

    public static SubjectFinder Finder => SharedFinder.Value;

    public static IIllustrator Create() => Services().GetRequiredService<IIllustrator>();

    /// <param name="toolPaths">Where programs are that are not on the PATH.</param>
    public static ServiceProvider Services(params ReadOnlySpan<(string Tool, string Path)> toolPaths)
    {
        var options = new ToolOptions();
        foreach (var (tool, path) in toolPaths) options.Paths[tool] = path;
        return new ServiceCollection()
            .AddSingleton(Options.Create(options))
            .AddFfmpeg()
            .AddSingleton<ICaptionFonts>(FontFixture.Library)
            .AddIllustrations()
            .BuildServiceProvider();
    }

    public static IllustrationBrief Brief(string text, params string[] keywords) => new()
    {
        Text = text,
        Keywords = keywords,
        Language = "en",
        Frame = Small,
        VideoSeed = 3,
        Variant = 0,
    };
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Assets;
using TextToVideo.Media.Ffmpeg;
using TextToVideo.Media.Illustrations.Atlas;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Scenes;
using TextToVideo.Media.Illustrations.Subjects;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Illustrations;

public static class IllustrationServices
{
    /// <summary>Adds the illustrator. It wants ffmpeg, a <see cref="ToolRunner"/> and <see cref="ICaptionFonts"/> among the services.</summary>
    public static IServiceCollection AddIllustrations(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => AssetFolders.OfProcess());
        services.TryAddSingleton<IIllustrator>(provider =>
        {
            var packages = new IllustrationPackages(provider.GetRequiredService<AssetFolders>());
            var stopwords = new Stopwords();
            var library = new IconLibrary(packages);
            var stands = new StandTable();
            var indexes = new EmojiIndexes(packages);
            var idioms = new IdiomTable();
            var senses = new SenseTable();
            var finder = new SubjectFinder(new ConceptTable(), indexes, senses, stopwords, idioms);
            var pictures = new WordPictures(finder, library, stands);
            var gazetteer = new Gazetteer(packages);
            return new VectorIllustrator(
                finder,
                new TopicKeeper(finder, indexes),
                idioms,
                gazetteer,
                new SceneDirector(library, stands, new PropTable(), new BackdropVote(new SettingTable(), new HomeTable(), senses), new GravityTable(indexes), new LightTable()),
                new CardDealer(provider.GetRequiredService<ICaptionFonts>(), stopwords),
                new SceneComposer(
                    provider.GetRequiredService<ICaptionFonts>(),
                    [
                        new VersusScene(pictures), new QuoteScene(), new BarsScene(), new MapScene(new WorldAtlas(packages), gazetteer, library),
                        new TimelineScene(), new StepsScene(pictures), new HeadlineScene(pictures),
                    ]),
                RasterizerOf(provider));
        });
        services.TryAddSingleton<IEndCardPainter>(provider => new EndCardPainter(provider.GetRequiredService<ICaptionFonts>(), RasterizerOf(provider)));
        return services;
    }

    private static Rasterizer RasterizerOf(IServiceProvider provider) => new(
        provider.GetRequiredService<FfmpegTool>(),
        provider.GetRequiredService<ToolRunner>(),
        new FontConfiguration(provider.GetRequiredService<ICaptionFonts>().Folder));
}

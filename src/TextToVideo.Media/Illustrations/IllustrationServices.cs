using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Assets;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Subjects;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Illustrations;

public static class IllustrationServices
{
    /// <summary>Adds the illustrator. It wants a <see cref="ToolRunner"/> and <see cref="ICaptionFonts"/> among the services.</summary>
    public static IServiceCollection AddIllustrations(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => AssetFolders.OfProcess());
        services.TryAddSingleton<IIllustrator>(provider =>
        {
            var packages = new IllustrationPackages(provider.GetRequiredService<AssetFolders>());
            var stopwords = new Stopwords();
            var library = new IconLibrary(packages);
            return new VectorIllustrator(
                new SubjectFinder(new ConceptTable(), new EmojiIndexes(packages), new SenseTable(), stopwords),
                new SceneDirector(library, new StandTable(), new PropTable(), new BackdropVote(new SettingTable(), new HomeTable())),
                new CardDealer(provider.GetRequiredService<ICaptionFonts>(), stopwords),
                new Rasterizer(provider.GetRequiredService<ToolRunner>(), new FontConfiguration(provider.GetRequiredService<ICaptionFonts>().Folder)));
        });
        return services;
    }
}

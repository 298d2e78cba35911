using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Assets;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Subjects;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Illustrations;

public static class IllustrationServices
{
    /// <summary>Adds the illustrator. It wants a <see cref="ToolRunner"/> among the services.</summary>
    public static IServiceCollection AddIllustrations(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => AssetFolders.OfProcess());
        services.TryAddSingleton<IIllustrator>(provider =>
        {
            var packages = new IllustrationPackages(provider.GetRequiredService<AssetFolders>());
            var library = new IconLibrary(packages);
            return new VectorIllustrator(
                new SubjectFinder(new ConceptTable(), new EmojiIndexes(packages), new Stopwords()),
                new SceneDirector(library, new SettingTable(), new StandTable(), new HomeTable()),
                new Rasterizer(provider.GetRequiredService<ToolRunner>()));
        });
        return services;
    }
}

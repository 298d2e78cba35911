using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Artifacts;
using TextToVideo.Storage.Folder;

namespace TextToVideo.Storage;

public static class StorageServices
{
    /// <summary>Artifacts in a folder of this machine.</summary>
    public static IServiceCollection AddFolderStorage(this IServiceCollection services, Action<FolderStoreOptions> configure)
    {
        services.AddOptions<FolderStoreOptions>().Configure(configure).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<IArtifactStore>(provider => new FolderArtifactStore(
            provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<FolderStoreOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()));
    }
}

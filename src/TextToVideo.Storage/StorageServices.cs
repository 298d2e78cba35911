using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TextToVideo.Artifacts;
using TextToVideo.Steps;
using TextToVideo.Storage.Blobs;
using TextToVideo.Storage.Folder;

namespace TextToVideo.Storage;

public static class StorageServices
{
    /// <summary>The store that the setting `Storage:Provider` names; the folder where it names none.</summary>
    /// <param name="folder">Of the folder store.</param>
    /// <param name="cacheFolder">For the Blob store's local copies.</param>
    public static IServiceCollection AddArtifactStorage(this IServiceCollection services, IConfiguration configuration, string folder, string cacheFolder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return configuration.GetValue<StorageProvider>("Storage:Provider") == StorageProvider.Blob
            ? services.AddBlobStorage(configuration.GetSection(BlobStoreOptions.Section), cacheFolder, folder)
            : services.AddFolderStorage(options => options.Root = folder);
    }

    /// <summary>Artifacts in a folder of this machine.</summary>
    public static IServiceCollection AddFolderStorage(this IServiceCollection services, Action<FolderStoreOptions> configure)
    {
        services.AddOptions<FolderStoreOptions>().Configure(configure).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<IArtifactStore>(provider => new FolderArtifactStore(
            provider.GetRequiredService<IOptions<FolderStoreOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<IStepTurns>(provider => TurnsIn(provider.GetRequiredService<IOptions<FolderStoreOptions>>().Value.Root, provider));
    }

    private static FolderStepTurns TurnsIn(string folder, IServiceProvider provider) =>
        new(Path.Combine(folder, "turns"), provider.GetRequiredService<TimeProvider>());

    private static IServiceCollection AddBlobStorage(this IServiceCollection services, IConfiguration section, string cacheFolder, string folder)
    {
        services.AddSingleton<IStepTurns>(provider => new BlobStepTurns(
            provider.GetRequiredService<IOptions<BlobStoreOptions>>().Value, TurnsIn(folder, provider), provider.GetRequiredService<TimeProvider>()));
        services.AddOptions<BlobStoreOptions>().Bind(section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<IArtifactStore>(provider => new BlobArtifactStore(
            provider.GetRequiredService<IOptions<BlobStoreOptions>>().Value, cacheFolder, provider.GetRequiredService<TimeProvider>()));
    }
}

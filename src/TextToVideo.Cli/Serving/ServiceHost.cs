using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Hosting;
using TextToVideo.Cli.Hosting;
using TextToVideo.Cli.Logs;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Health;
using TextToVideo.Retention;

namespace TextToVideo.Cli.Serving;

/// <summary>The product and its API in one process.</summary>
internal static class ServiceHost
{
    /// <summary>How long a stop may take in all; the engine gets most of it.</summary>
    private static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(10);

    /// <param name="settings">From the command line; they come last and win.</param>
    /// <param name="parts">Whether it also works on jobs.</param>
    public static WebApplication Build(ProductHome home, string? settingsFile, IReadOnlyDictionary<string, string?> settings, ProductParts parts)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        ProductHost.AddSettings(builder.Configuration, home, settingsFile);
        builder.Configuration.AddInMemoryCollection(settings);
        ServiceLog.AddTo(builder.Logging, builder.Configuration);
        builder.Services.AddSingleton(home);
        builder.Services.AddProduct(builder.Configuration, home, parts);
        builder.Services.AddTextToVideoApi();
        builder.Services.AddHostedService<CleaningService>();
        if (parts == ProductParts.Worker) builder.Services.AddSingleton<IReadinessCheck, EngineCheck>();
        else builder.Services.AddSingleton<IReadinessCheck, WorkersCheck>();
        builder.Services.AddSingleton<IReadinessCheck, ProviderCheck>();
        builder.Services.PostConfigure<EmbeddedEngineOptions>(options => options.ShutdownTimeout = Shorter(options.ShutdownTimeout, StopsWithin * 0.8));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = StopsWithin);

        var addresses = AddressesIn(builder.Configuration);
        var hasKeys = builder.Configuration.GetSection(ApiOptions.Section).GetSection(nameof(ApiOptions.Keys)).GetChildren().Any();
        ListenRule.Check(addresses, hasKeys);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(ConnectionLimits.Set).UseUrls([.. addresses]);
        builder.Services.AddTransient(typeof(IOptionsFactory<>), typeof(SettingsFactory<>));
        var app = builder.Build();

        // Before the first options are used: then all that is wrong is told at once.
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        return app.UseTextToVideoApi();
    }

    private static IReadOnlyList<string> AddressesIn(ConfigurationManager configuration)
    {
        var options = configuration.GetSection(ServeOptions.Section).Get<ServeOptions>(binder => binder.ErrorOnUnknownConfiguration = true);
        return options is { Listen.Count: > 0 } ? [.. options.Listen] : [ServeOptions.UsualAddress];
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

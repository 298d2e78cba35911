using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Hosting;
using TextToVideo.Cli.Hosting;
using TextToVideo.Cli.Telemetry;
using TextToVideo.Health;
using TextToVideo.Retention;

namespace TextToVideo.Cli.Serving;

/// <summary>The product and its API in one process.</summary>
internal static class ServiceHost
{
    /// <param name="settings">From the command line; they come last and win.</param>
    /// <param name="parts">Whether it also works on jobs.</param>
    public static WebApplication Build(ParseResult arguments, IReadOnlyDictionary<string, string?> settings, ProductParts parts)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        ProductHost.ComposeService(builder, arguments, settings, parts);
        builder.Services.AddTextToVideoApi();
        builder.Services.AddHostedService<CleaningService>();
        if (parts == ProductParts.Worker) builder.Services.AddSingleton<IReadinessCheck, EngineCheck>();
        else builder.Services.AddTelemetryExport(builder.Configuration).AddSingleton<IReadinessCheck, WorkersCheck>();
        builder.Services.AddSingleton<IReadinessCheck, ProviderCheck>();

        var addresses = AddressesIn(builder.Configuration);
        var hasKeys = builder.Configuration.GetSection(ApiOptions.Section).GetSection(nameof(ApiOptions.Keys)).GetChildren().Any();
        ListenRule.Check(addresses, hasKeys);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(ConnectionLimits.Set).UseUrls([.. addresses]);
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
}

using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using TextToVideo.Cli.Logs;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Failures;

namespace TextToVideo.Cli.Hosting;

/// <summary>The product composed for one machine. Settings: defaults, then the file, then the environment (TTV_...), then arguments.</summary>
internal static class ProductHost
{
    /// <summary>How long a service's stop may take in all; the engine gets most of it.</summary>
    private static readonly TimeSpan ServiceStopsWithin = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan CommandStopsWithin = TimeSpan.FromSeconds(20);

    /// <summary>For a command that does its work and ends.</summary>
    public static HostApplicationBuilder CreateBuilder(ParseResult arguments, ProductParts parts)
    {
        var builder = CreateEmptyBuilder();
        AddLogging(builder.Logging, arguments.GetValue(GlobalOptions.Verbose));
        Compose(builder, arguments, new Dictionary<string, string?>(), parts);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = CommandStopsWithin);
        return builder;
    }

    public static HostApplicationBuilder CreateEmptyBuilder() => Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });

    /// <summary>For a program that runs on until it is stopped.</summary>
    /// <param name="settings">From the command line; they come last and win.</param>
    public static void ComposeService(IHostApplicationBuilder builder, ParseResult arguments, IReadOnlyDictionary<string, string?> settings, ProductParts parts)
    {
        Compose(builder, arguments, settings, parts);
        ServiceLog.AddTo(builder.Logging, builder.Configuration);
        builder.Services.PostConfigure<EmbeddedEngineOptions>(options => options.ShutdownTimeout = Shorter(options.ShutdownTimeout, ServiceStopsWithin * 0.8));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = ServiceStopsWithin);
    }

    private static void Compose(IHostApplicationBuilder builder, ParseResult arguments, IReadOnlyDictionary<string, string?> settings, ProductParts parts)
    {
        var home = ProductHome.From(arguments);
        AddSettings(builder.Configuration, home, arguments.GetValue(GlobalOptions.Config)?.FullName);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton(home);
        builder.Services.AddProduct(builder.Configuration, home, parts);
        builder.Services.AddTransient(typeof(IOptionsFactory<>), typeof(SettingsFactory<>));
    }

    private static void AddSettings(IConfigurationManager configuration, ProductHome home, string? file)
    {
        if (file is not null && !File.Exists(file))
        {
            throw new TextToVideoException("config.missing", FailureCategory.Configuration, $"The settings file '{file}' does not exist.");
        }
        try
        {
            configuration.AddJsonFile(file ?? home.Settings, optional: true, reloadOnChange: false);
        }
        catch (InvalidDataException e)
        {
            throw new TextToVideoException("config.invalid", FailureCategory.Configuration, SettingFaults.WordsOf(e));
        }
        configuration.AddEnvironmentVariables("TTV_");
    }

    /// <summary>Standard output belongs to results; the log goes to standard error.</summary>
    private static void AddLogging(ILoggingBuilder logging, bool verbose)
    {
        logging.SetMinimumLevel(verbose ? LogLevel.Debug : LogLevel.Critical);
        logging.AddFilter("Microsoft", verbose ? LogLevel.Warning : LogLevel.Critical);
        ServiceLog.AddConsole(logging, LogFormat.Text);
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}

using System.CommandLine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using TextToVideo.Cli.Logs;

namespace TextToVideo.Cli.Hosting;

/// <summary>The product composed for one machine. Settings: defaults, then the file, then the environment (TTV_...), then arguments.</summary>
internal static class ProductHost
{
    public static HostApplicationBuilder CreateBuilder(ParseResult arguments, ProductParts parts)
    {
        var home = ProductHome.From(arguments);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        AddSettings(builder.Configuration, home, arguments.GetValue(GlobalOptions.Config)?.FullName);
        AddLogging(builder.Logging, arguments.GetValue(GlobalOptions.Verbose));
        builder.Services.AddSingleton(home);
        builder.Services.AddProduct(builder.Configuration, home, parts);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(20));
        return builder;
    }

    public static void AddSettings(IConfigurationManager configuration, ProductHome home, string? file)
    {
        if (file is not null && !File.Exists(file))
        {
            throw new Failures.TextToVideoException("config.missing", Failures.FailureCategory.Configuration, $"The settings file '{file}' does not exist.");
        }
        configuration.AddJsonFile(file ?? home.Settings, optional: true, reloadOnChange: false);
        configuration.AddEnvironmentVariables("TTV_");
    }

    /// <summary>Standard output belongs to results; the log goes to standard error.</summary>
    public static void AddLogging(ILoggingBuilder logging, bool verbose)
    {
        logging.SetMinimumLevel(verbose ? LogLevel.Debug : LogLevel.Critical);
        logging.AddFilter("Microsoft", verbose ? LogLevel.Warning : LogLevel.Critical);
        ServiceLog.AddConsole(logging, LogFormat.Text);
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}

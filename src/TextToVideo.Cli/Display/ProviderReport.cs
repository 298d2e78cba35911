using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Providers.Checks;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Display;

/// <summary>Says how things stand with each outside service. What is not set up is no fault; what is set up and does not answer is.</summary>
internal static class ProviderReport
{
    public static async Task<int> WriteAsync(IServiceProvider services, ParseResult arguments, CancellationToken cancellationToken)
    {
        var statuses = await Task.WhenAll(services.GetServices<IServiceCheck>().Select(check => check.CheckAsync(cancellationToken)));
        if (arguments.GetValue(GlobalOptions.Json)) Console.WriteLine(JsonSerializer.Serialize(statuses, RequestJson.Options));
        else foreach (var status in statuses) Write(status);
        return statuses.Any(status => status is { IsConfigured: true, IsReachable: false }) ? ExitCode.Failed : ExitCode.Done;
    }

    private static void Write(ServiceStatus status)
    {
        var mark = status.IsReachable ? "ok     " : status.IsConfigured ? "FAILS  " : "not set";
        Console.WriteLine($"{mark} {status.Service}");
        if (status.Detail.Length > 0) Console.WriteLine($"        {status.Detail}");
        if (status.RequestsLeft is { } left) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {left:#,0} requests left."));
        if (status.PricesAsOf is { } date) Console.WriteLine($"        Prices by the table of {date:yyyy-MM-dd}; check your provider's price list.");
    }
}

using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using TextToVideo.Failures;

namespace TextToVideo.Cli.Hosting;

/// <summary>Gathers what every options class finds wrong into one message, a line each.</summary>
internal static partial class SettingFaults
{
    /// <returns>Null where the exception is about something else.</returns>
    public static TextToVideoException? From(Exception exception)
    {
        var faults = FaultsOf(exception).Distinct(StringComparer.Ordinal).ToList();
        return faults.Count == 0
            ? null
            : new TextToVideoException("config.invalid", FailureCategory.Configuration, "The settings are wrong:\n" + string.Join('\n', faults.Select(fault => "  " + fault)));
    }

    /// <summary>How the configuration binder tells of values that it cannot read.</summary>
    public static bool IsUnreadable(Exception exception) =>
        exception is InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" };

    public static string WordsOf(Exception exception) =>
        OneForAList().Match(exception.Message) is { Success: true } list ? $"'{list.Groups[1].Value}' is a list: give its values one by one, the first as {list.Groups[1].Value}:0."
        : exception.InnerException is { } inner ? $"{exception.Message} {inner.Message}" : exception.Message;

    private static IEnumerable<string> FaultsOf(Exception exception) => exception switch
    {
        AggregateException many => many.InnerExceptions.SelectMany(FaultsOf),
        OptionsValidationException invalid => invalid.Failures,
        _ when IsUnreadable(exception) => [WordsOf(exception)],
        _ => [],
    };

    [GeneratedRegex("at '([^']*)' to type 'System.Collections", RegexOptions.CultureInvariant)]
    private static partial Regex OneForAList();
}

using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Cli.Display;
using TextToVideo.Cli.Hosting;
using TextToVideo.Failures;
using TextToVideo.Inspection;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>`ttv inspect`: measures a finished video and says what is wrong with it.</summary>
internal static class InspectCommand
{
    private static readonly Argument<FileInfo> Video = new("file") { Description = "A finished video." };
    private static readonly Option<FileInfo?> Captions = new("--captions") { Description = "Its subtitle file (SRT, VTT), or the ASS that is burnt in. Default: files of the video's name beside it." };

    public static Command Create()
    {
        var command = new Command("inspect", "Measure a finished video: sound, picture, cuts, captions. Ends with 1 where something is wrong.") { Video, Captions };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var video = arguments.GetRequiredValue(Video);
        if (!video.Exists) throw new TextToVideoException("media.missing", FailureCategory.Validation, $"'{video.FullName}' does not exist.");
        var captions = SideCars.Of(video, arguments.GetValue(Captions));
        using var host = ProductHost.CreateBuilder(arguments, ProductParts.Tools).Build();
        var report = await host.Services.GetRequiredService<VideoInspector>()
            .InspectAsync(video.FullName, captions.ReadCues(), captions.ReadBurntIn(), new InspectionLimits(), cancellationToken);
        if (arguments.GetValue(GlobalOptions.Json)) Console.WriteLine(JsonSerializer.Serialize(report, RequestJson.Options));
        else InspectionReport.Write(report);
        return report.IsGood ? ExitCode.Done : ExitCode.Failed;
    }
}

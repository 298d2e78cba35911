using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Cli.Hosting;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>`ttv brands`: lists, shows, keeps and deletes brand kits. The JSON names files by their paths, from its own folder on.</summary>
internal static class BrandsCommand
{
    private static readonly JsonSerializerOptions Indented = new(RequestJson.Options) { WriteIndented = true };
    private static readonly Argument<string> Name = new("name") { Description = "The brand's name." };
    private static readonly Argument<FileInfo> File = new("file") { Description = "The kit as JSON, such as { \"logo\": { \"file\": \"logo.png\" }, \"colours\": { \"accent\": \"#ff6a3d\" } }." };

    public static Command Create()
    {
        var command = new Command("brands", "List brand kits: logo, colours, letters, intro and outro of videos.");
        command.SetAction((arguments, token) => WithShelfAsync(arguments, shelf => ListAsync(arguments, shelf, token)));
        var list = new Command("list", "List brand kits.");
        list.SetAction((arguments, token) => WithShelfAsync(arguments, shelf => ListAsync(arguments, shelf, token)));
        var show = new Command("show", "Show a brand kit as JSON.") { Name };
        show.SetAction((arguments, token) => WithShelfAsync(arguments, async shelf => Show((await shelf.GetAsync(arguments.GetRequiredValue(Name), token)).Kit)));
        var set = new Command("set", "Keep a brand kit, in place of the one of that name.") { Name, File };
        set.SetAction((arguments, token) => WithShelfAsync(arguments, shelf => SetAsync(arguments, shelf, token)));
        var delete = new Command("delete", "Forget a brand kit.") { Name };
        delete.SetAction((arguments, token) => WithShelfAsync(arguments, async shelf =>
        {
            await shelf.DeleteAsync(arguments.GetRequiredValue(Name), token);
            return ExitCode.Done;
        }));
        foreach (var each in new[] { list, show, set, delete }) command.Subcommands.Add(each);
        return command;
    }

    private static async Task<int> WithShelfAsync(ParseResult arguments, Func<BrandShelf, Task<int>> work)
    {
        using var host = ProductHost.CreateBuilder(arguments, ProductParts.Client).Build();
        return await work(host.Services.GetRequiredService<BrandShelf>());
    }

    private static async Task<int> ListAsync(ParseResult arguments, BrandShelf shelf, CancellationToken cancellationToken)
    {
        var kits = await shelf.ListAsync(cancellationToken);
        if (arguments.GetValue(GlobalOptions.Json)) Console.WriteLine(JsonSerializer.Serialize(kits, RequestJson.Options));
        else if (kits.Count == 0) Console.WriteLine("No brands yet. Keep one with: ttv brands set NAME kit.json");
        else foreach (var kit in kits) Console.WriteLine(kit.Name);
        return ExitCode.Done;
    }

    private static async Task<int> SetAsync(ParseResult arguments, BrandShelf shelf, CancellationToken cancellationToken)
    {
        var file = arguments.GetRequiredValue(File);
        var kit = BrandKitFile.Read(file);
        try
        {
            var (kept, _) = await shelf.KeepAsync(arguments.GetRequiredValue(Name), kit, PathPolicy.Anywhere, WriteCondition.None, cancellationToken);
            foreach (var warning in kept.Warnings ?? []) await Console.Error.WriteLineAsync($"ttv: {warning}");
            return Show(kept with { Warnings = null });
        }
        catch (InvalidRequestException e)
        {
            foreach (var fault in e.Faults) await Console.Error.WriteLineAsync($"ttv: {fault.Field}: {fault.Message}");
            await Console.Error.WriteLineAsync("ttv: hint: nothing was kept; docs/brands.md tells what each field takes.");
            return ExitCode.BadInput;
        }
    }

    private static int Show(BrandKit kit)
    {
        Console.WriteLine(JsonSerializer.Serialize(kit, Indented));
        return ExitCode.Done;
    }
}

using System.CommandLine;
using TextToVideo.Cli;
using TextToVideo.Cli.Commands;

var root = new RootCommand("Turns a prompt or a script into a narrated, captioned video.")
{
    GenerateCommand.Create(),
    ServeCommand.Create(),
    WorkerCommand.Create(),
    JobsCommand.Create(),
    BrandsCommand.Create(),
    CleanCommand.Create(),
    InspectCommand.Create(),
    VoicesCommand.Create(),
    KeysCommand.Create(),
    DoctorCommand.Create(),
};
root.Options.Add(GlobalOptions.Home);
root.Options.Add(GlobalOptions.Config);
root.Options.Add(GlobalOptions.Json);
root.Options.Add(GlobalOptions.Verbose);

// Ctrl-C is handled where there is work to put away; System.CommandLine's own handler only passes the signal on.
var configuration = new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(15), EnableDefaultExceptionHandler = false };
return await Outcome.OfAsync(() =>
{
    var arguments = root.Parse(args);
    UnknownOptions.Refuse(arguments);
    return arguments.InvokeAsync(configuration);
});

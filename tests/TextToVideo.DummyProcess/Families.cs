using System.Diagnostics;
using Microsoft.Extensions.Options;
using TextToVideo.Media.Processes;

namespace TextToVideo.DummyProcess;

internal static class Families
{
    public static int LeaveGrandchildHoldingThePipe()
    {
        // Said here: the parent may be gone, and its pipe read no more, before the grandchild can say anything.
        Console.WriteLine($"ready {StartChild("sleep")}");
        Console.WriteLine("parent is done");
        return 0;
    }

    public static int HangWithChild()
    {
        StartChild("stubborn");
        return Endings.HangAgainstSignals();
    }

    /// <summary>Runs a tool as the product does, so that a test can kill the host under it.</summary>
    public static async Task<int> HostToolAsync(string[] arguments)
    {
        var options = new ToolOptions { Paths = { ["dummy"] = Environment.ProcessPath! } };
        var runner = new ToolRunner(new ToolLocator(Options.Create(options)), TimeProvider.System);
        await runner.RunAsync(
            new ToolInvocation
            {
                Tool = "dummy",
                Arguments = arguments,
                OnOutputLine = Console.WriteLine,
                Environment = new Dictionary<string, string> { ["DOTNET_ROOT"] = Environment.GetEnvironmentVariable("DOTNET_ROOT") ?? "" },
            },
            CancellationToken.None);
        return 0;
    }

    /// <summary>It inherits the pipes.</summary>
    /// <returns>Its id.</returns>
    private static int StartChild(string verb)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [verb]))!;
        return child.Id;
    }
}

using Microsoft.Extensions.Options;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Tests.Processes;

/// <summary>The dummy executable, as a tool that the product knows by the name `dummy`.</summary>
internal static class DummyTool
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "TextToVideo.DummyProcess");

    public static ToolLocator Locator { get; } = new(Options.Create(new ToolOptions { Paths = { ["dummy"] = Path } }));

    public static ToolRunner Runner { get; } = new(Locator, TimeProvider.System);

    /// <summary>Where the dummy's runtime is; the runner itself hands on no such variable.</summary>
    public static Dictionary<string, string> Environment { get; } = new()
    {
        ["DOTNET_ROOT"] = System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../..")),
    };

    public static ToolInvocation Invoke(params string[] arguments) =>
        new() { Tool = "dummy", Arguments = arguments, TimeLimit = TimeSpan.FromSeconds(30), Environment = Environment };
}

namespace TextToVideo.Cli.Serving;

public sealed class ServeOptions
{
    public const string Section = "Serve";
    public const string UsualAddress = "http://localhost:7071";

    /// <summary>Addresses to listen on. Default: `http://localhost:7071`. All but this machine's own need API keys.</summary>
    public IList<string> Listen { get; init; } = [];
}

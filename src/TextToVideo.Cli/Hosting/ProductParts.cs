namespace TextToVideo.Cli.Hosting;

/// <summary>How much of the product a command needs.</summary>
internal enum ProductParts
{
    /// <summary>Looks at this machine only.</summary>
    Tools,

    /// <summary>Also reads and writes jobs, but works on none.</summary>
    Client,

    /// <summary>Works on jobs.</summary>
    Worker,
}

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <param name="At">Of the stopwatch.</param>
internal sealed record Purchase(string Text, long At);

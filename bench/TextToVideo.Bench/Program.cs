using TextToVideo.Bench;

// Every figure is a whole process, and a ratio against one ffmpeg that re-encodes the same video in the same run.
if (args.Length < 2 || args[0] != "video" || Profile.Parse(args.AsSpan(2)) is not { } profile)
{
    Console.Error.WriteLine(Profile.Usage);
    return 2;
}

using var laboratory = new Laboratory(args[1]);
await VideoBench.RunAsync(laboratory, profile);
return 0;

using TextToVideo.Bench;

// Every figure is a whole process, and a ratio against one ffmpeg that re-encodes the same video in the same run.
var known = new Dictionary<string, Func<Laboratory, Task>>(StringComparer.Ordinal)
{
    ["video"] = VideoBench.RunAsync,
    ["memory"] = MemoryBench.RunAsync,
};

if (args.Length != 2 || !known.TryGetValue(args[0], out var bench))
{
    Console.Error.WriteLine($"usage: bench/run {string.Join('|', known.Keys)}");
    return 2;
}

using var laboratory = new Laboratory(args[1]);
await bench(laboratory);
return 0;

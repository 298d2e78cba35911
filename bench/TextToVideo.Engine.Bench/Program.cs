using TextToVideo.Engine.Bench;

if (args is [Recovery.VictimCommand, var journal])
{
    await Recovery.BeVictimAsync(journal);
    return;
}

var folder = Directory.CreateTempSubdirectory("ttv-engine-bench-").FullName;
try
{
    var floor = CommitFloor.Measure(folder, TimeSpan.FromSeconds(2));
    Report.Line("bare SQLite, synchronous commits", $"{floor.CommitsPerSecond:N0} /s ({floor.CommitMs:0.00} ms each)");

    await Throughput.RunAsync(folder, floor);
    await FanOutBench.RunAsync(folder);
    await Latency.RunAsync(folder, floor);
    await Recovery.RunAsync(folder);
    await Memory.RunAsync(folder);
    await Queued.RunAsync(folder);
}
finally
{
    Directory.Delete(folder, recursive: true);
}

using TextToVideo.Api.Bench;

// The server is the real program in a process of its own; the load comes from this one, on the same cores.
if (args.Length != 1)
{
    Console.Error.WriteLine("usage: bench/run api");
    return 2;
}

var home = Directory.CreateTempSubdirectory("ttv-api-bench-").FullName;
try
{
    var jobs = await FinishedJobs.WriteAsync(home, count: 10_000);
    await using var server = await Server.StartAsync(args[0], home);
    Report.Line("start to ready (goal 2 s)", $"{server.StartSeconds:F2} s");
    await StatusBench.RunAsync(server, jobs);
    await ListBench.RunAsync(server);
    await EventsBench.RunAsync(server);
    await GenerateBench.RunAsync(server);
    return 0;
}
finally
{
    Directory.Delete(home, recursive: true);
}

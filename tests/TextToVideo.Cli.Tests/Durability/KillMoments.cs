using TextToVideo.Cli.Tests.Durability.Storms;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Durability;

/// <summary>
/// When to kill a program that makes a video: before it has done anything, or after some more steps. Counted in steps and not in
/// seconds, so that the kills spread over the whole job however fast the machine is.
/// </summary>
/// <param name="most">Kills: the fewer, the farther from the job's end is the last of them.</param>
internal sealed class KillMoments(int seed, int mostSteps, int most = KillMoments.Most)
{
    /// <summary>Too few would prove nothing.</summary>
    public const int Least = 5;

    public const int Most = 7;

    private readonly Random _random = new(seed);

    public int Kills { get; private set; }

    /// <summary>Tools that ran when their host was killed.</summary>
    public int ToolsStruck { get; private set; }

    /// <summary>The tools that it had started must be gone with it.</summary>
    /// <param name="result">Appears when the job is done: a kill after that comes too late.</param>
    /// <returns>False: enough kills, or it had its result before its moment came.</returns>
    public async Task<bool> KillAsync(TtvProcess process, string result, CancellationToken cancellationToken)
    {
        var steps = _random.Next(0, mostSteps + 1);
        var later = TimeSpan.FromMilliseconds(steps == 0 ? _random.Next(150, 1000) : _random.Next(0, 200));
        if (Kills == most || !await process.IsStillAtItAsync(steps, later, cancellationToken)) return false;
        // Nothing happens any more between the look and the kill.
        if (!UnixSignal.TryStop(process.Id)) return false;
        if (File.Exists(result))
        {
            UnixSignal.TryContinue(process.Id);
            return false;
        }
        var children = ProcessFiles.Children(process.Id);
        process.Kill();
        await process.WaitAsync(cancellationToken);
        await ProcessFiles.GoneAsync(children, cancellationToken);
        Kills++;
        ToolsStruck += children.Count;
        return true;
    }
}

using System.Globalization;

namespace TextToVideo.Jobs;

/// <summary>One run of a job: the orchestration instance that does it. The first bears the job's own id, a retry the id with `-r2`, `-r3` ...</summary>
public readonly record struct RunId(string JobId, int Attempt)
{
    private const string Mark = "-r";

    public static RunId First(string jobId) => new(jobId, 1);

    public RunId Next() => this with { Attempt = Attempt + 1 };

    /// <param name="instanceId">Of a run, or of what makes one of its variants.</param>
    public static RunId Parse(string instanceId)
    {
        ArgumentNullException.ThrowIfNull(instanceId);
        var run = VariantId.OwnerOf(instanceId);
        var mark = run.LastIndexOf(Mark, StringComparison.Ordinal);
        return mark > 0 && int.TryParse(run.AsSpan(mark + Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var attempt)
            ? new RunId(run[..mark], attempt)
            : First(run);
    }

    public override string ToString() => Attempt == 1 ? JobId : JobId + Mark + Attempt.ToString(CultureInfo.InvariantCulture);
}

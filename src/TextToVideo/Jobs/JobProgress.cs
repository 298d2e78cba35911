using System.Text;
using TextToVideo.Durable;
using TextToVideo.Telemetry;

namespace TextToVideo.Jobs;

/// <summary>Counts a job's finished work inside its orchestration and tells clients. Uses the context's clock only, so a replay counts the same.</summary>
/// <param name="stageEntered">Told of every stage.</param>
/// <param name="telemetry">Null: what goes on is no job.</param>
public sealed class JobProgress(IOrchestrationContext context, Action<JobState> stageEntered, JobTelemetry? telemetry)
{
    private const int MostWarnings = 30;
    private const int LongestWarning = 300;

    // With the rest they stay below PayloadLimit.MaxCustomStatusBytes in any writing: a status that does not fit would end the job.
    private const int MostWarningBytes = 8_000;
    private const int LongestFailure = 1_000;

    private readonly DateTimeOffset _start = context.CurrentUtcTime;
    private readonly List<string> _warnings = [];
    private int _warningBytes;
    private bool _areWarningsFull;
    private readonly List<StageTime> _stages = [];
    private JobState _state = JobState.Pending;
    private double _unitsDone;
    private double _unitsTotal = 1;
    private double _percent;
    private int _scenesTotal;
    private int _scenesDone;

    public IReadOnlyList<string> Warnings => _warnings;

    public IReadOnlyList<StageTime> Stages => _stages;

    /// <summary>After the end it says nothing: what was under way when a job was cancelled goes on for a moment, while its callback is told.</summary>
    public void Enter(JobState state)
    {
        if (_state.HasEnded()) return;
        EndStage();
        _state = state;
        _stages.Add(new StageTime(state, context.CurrentUtcTime, null));
        telemetry?.Entered(state);
        Tell(null);
        stageEntered(state);
    }

    /// <param name="failure">Null where it went well.</param>
    public void End(JobState state, JobFailure? failure)
    {
        EndStage();
        _state = state;
        telemetry?.Entered(state);
        if (state == JobState.Completed) _percent = 100;
        Tell(failure is null ? null : failure with { Message = Cut(failure.Message, LongestFailure) });
    }

    /// <param name="units">What the whole job weighs; roughly a unit for a second of one core.</param>
    public void Expect(int scenes, double units)
    {
        _scenesTotal = scenes;
        _unitsTotal = units;
        TellUnlessEnded();
    }

    public void Done(double units)
    {
        _unitsDone += units;
        TellUnlessEnded();
    }

    public void SceneDone(double units)
    {
        _scenesDone++;
        Done(units);
    }

    public void Warn(IEnumerable<string> warnings)
    {
        foreach (var warning in warnings) Warn(warning);
    }

    public void Warn(string warning)
    {
        var text = Cut(warning, LongestWarning);
        if (_areWarningsFull || _warnings.Contains(text, StringComparer.Ordinal)) return;
        _warningBytes += Encoding.UTF8.GetByteCount(PayloadJson.Write(text));
        _areWarningsFull = _warnings.Count == MostWarnings || _warningBytes > MostWarningBytes;
        _warnings.Add(_areWarningsFull ? "There were more warnings; the log has them all." : text);
    }

    private static string Cut(string text, int characters) => text.Length > characters ? text[..characters] + "..." : text;

    private void EndStage()
    {
        if (_stages.Count == 0 || _stages[^1].Seconds is not null) return;
        var last = _stages[^1];
        _stages[^1] = last with { Seconds = Math.Round((context.CurrentUtcTime - last.StartedAt).TotalSeconds, 2) };
        telemetry?.Left(_stages[^1]);
    }

    private void TellUnlessEnded()
    {
        if (!_state.HasEnded()) Tell(null);
    }

    private void Tell(JobFailure? failure)
    {
        if (!_state.HasEnded()) _percent = Math.Max(_percent, Math.Min(99, 100 * _unitsDone / _unitsTotal));
        context.SetCustomStatus(new JobStatus
        {
            State = _state,
            Percent = Math.Round(_percent, 1),
            ScenesTotal = _scenesTotal,
            ScenesDone = _scenesDone,
            SecondsLeft = SecondsLeft(),
            Warnings = [.. _warnings],
            Stages = [.. _stages],
            Failure = failure,
        });
    }

    private double? SecondsLeft()
    {
        if (_state.HasEnded() || _percent < 5) return null;
        var elapsed = (context.CurrentUtcTime - _start).TotalSeconds;
        return Math.Round(elapsed * (100 - _percent) / _percent);
    }
}

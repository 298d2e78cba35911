using System.Text.Json;
using TextToVideo.Durable;
using TextToVideo.Embedded.Context;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Tests.Histories;

/// <summary>What one run of an orchestration left in a journal.</summary>
internal sealed record RecordedHistory(string Orchestration, string InstanceId, IReadOnlyList<JsonElement> Events)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 128 };

    public static RecordedHistory From(string orchestration, string instanceId, IEnumerable<HistoryEvent> events) =>
        new(orchestration, instanceId, [.. events.Select(each => JsonElement.Parse(HistoryJson.Write(WithoutStack(each))))]);

    /// <summary>Stack traces name folders of the machine that recorded them; replaying does not look at them.</summary>
    private static HistoryEvent WithoutStack(HistoryEvent each) => each switch
    {
        TaskFailed failed => failed with { Failure = WithoutStack(failed.Failure)! },
        SubOrchestrationFailed failed => failed with { Failure = WithoutStack(failed.Failure)! },
        ExecutionFailed failed => failed with { Failure = WithoutStack(failed.Failure)! },
        _ => each,
    };

    private static FailureDetails? WithoutStack(FailureDetails? failure) =>
        failure is null ? null : failure with { StackTrace = null, InnerFailure = WithoutStack(failure.InnerFailure) };

    public static RecordedHistory Load(string path) =>
        JsonSerializer.Deserialize<RecordedHistory>(File.ReadAllText(path), Readable) ?? throw new InvalidDataException($"{path} is empty.");

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Readable) + "\n");

    /// <summary>Runs today's code over it.</summary>
    public void Verify() => HistoryReplay.Verify(
        ProductWork.Catalog(), new ExecutionIdentity(InstanceId, Orchestration, null), [.. Read()]);

    /// <summary>Of activities, in order.</summary>
    public IEnumerable<TaskScheduled> Calls => Read().OfType<TaskScheduled>();

    private IEnumerable<HistoryEvent> Read() => Events.Select(each => HistoryJson.Read(each.GetRawText()));
}

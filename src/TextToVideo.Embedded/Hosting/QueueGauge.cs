using System.Diagnostics.Metrics;
using TextToVideo.Durable;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Hosting;

/// <summary>Tells how many activities wait for a free place, by kind.</summary>
internal sealed class QueueGauge : IDisposable
{
    private readonly Meter _meter = new(EngineTelemetry.Name);
    private readonly JournalStore _store;

    public QueueGauge(JournalStore store)
    {
        _store = store;
        _meter.CreateObservableGauge("ttv.engine.waiting_activities", Measure, "{activity}", "Activities that wait for a free place, by kind.");
    }

    public void Dispose() => _meter.Dispose();

    private IEnumerable<Measurement<long>> Measure()
    {
        // A journal that cannot be read just now is told of by the engine's health; the measurement is left out.
        if (_store.Problem is not null)
            return [];
        var counts = _store.Reader.Read(session => session.Query(
            "SELECT kind, COUNT(*) FROM activities WHERE owner IS NULL GROUP BY kind",
            row => ((ActivityKind)row.GetInt32(0), row.GetInt64(1)))).ToDictionary(count => count.Item1, count => count.Item2);
        return Enum.GetValues<ActivityKind>().Select(kind => new Measurement<long>(counts.GetValueOrDefault(kind), new KeyValuePair<string, object?>("kind", kind.ToString())));
    }
}

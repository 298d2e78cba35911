using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;

namespace TextToVideo.Telemetry;

/// <summary>Counts the jobs that have not ended, by state, for whoever gathers metrics.</summary>
public sealed partial class JobGauge : BackgroundService
{
    private const int PageSize = 500;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    private readonly Meter _meter = new(ProductTelemetry.Name);
    private readonly IOrchestrationClient _client;
    private readonly TimeProvider _time;
    private readonly ILogger<JobGauge> _logger;
    private IReadOnlyDictionary<JobState, int> _counts = new Dictionary<JobState, int>();

    public JobGauge(IOrchestrationClient client, TimeProvider time, ILogger<JobGauge> logger)
    {
        (_client, _time, _logger) = (client, time, logger);
        _meter.CreateObservableGauge("ttv.jobs", Measure, "{job}", "Jobs that have not ended, by state.");
    }

    public override void Dispose()
    {
        _meter.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, _time);
        do
        {
            try
            {
                _counts = await CountAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // The last count stands until the journal can be read again.
                Log.NotCounted(_logger, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private IEnumerable<Measurement<int>> Measure() =>
        Enum.GetValues<JobState>().Where(state => !state.HasEnded())
            .Select(state => new Measurement<int>(_counts.GetValueOrDefault(state), new KeyValuePair<string, object?>("state", state.ToString())));

    private async Task<IReadOnlyDictionary<JobState, int>> CountAsync(CancellationToken cancellationToken)
    {
        var counts = new Dictionary<JobState, int>();
        var query = new OrchestrationQuery { Name = nameof(GenerateVideo), Statuses = [RuntimeStatus.Pending, RuntimeStatus.Running], PageSize = PageSize };
        await foreach (var instance in _client.ListAllAsync(query, cancellationToken))
        {
            var state = instance.ReadCustomStatusAs<JobStatus>()?.State ?? JobState.Pending;
            counts[state] = counts.GetValueOrDefault(state) + 1;
        }
        return counts;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The jobs could not be counted.")]
        public static partial void NotCounted(ILogger logger, Exception exception);
    }
}

using System.ComponentModel.DataAnnotations;
using TextToVideo.Durable;

namespace TextToVideo.Embedded.Hosting;

public sealed class EmbeddedEngineOptions
{
    /// <summary>The SQLite file; it and its folder are made where missing. Default: `journal.db` in the working folder.</summary>
    [Required]
    public string JournalPath { get; set; } = "journal.db";

    /// <summary>Activities of <see cref="ActivityKind.Light"/> at once. Default: two a core.</summary>
    [Range(1, 1024)]
    public int LightConcurrency { get; set; } = Environment.ProcessorCount * 2;

    /// <summary>Activities of <see cref="ActivityKind.Network"/> at once. Default: 8.</summary>
    [Range(1, 1024)]
    public int NetworkConcurrency { get; set; } = 8;

    /// <summary>Activities of <see cref="ActivityKind.Compute"/> at once. Default: one a core.</summary>
    [Range(1, 1024)]
    public int ComputeConcurrency { get; set; } = Environment.ProcessorCount;

    /// <summary>Activities of <see cref="ActivityKind.Encoding"/> at once. Default: one a core: encoders of one thread each, side by side, use the cores better than one encoder's threads do.</summary>
    [Range(1, 1024)]
    public int EncodingConcurrency { get; set; } = Environment.ProcessorCount;

    /// <summary>Activities of <see cref="ActivityKind.Speech"/> at once; a service may be set to fewer. Default: one a core, at least 4.</summary>
    [Range(1, 1024)]
    public int SpeechConcurrency { get; set; } = Math.Max(4, Environment.ProcessorCount);

    /// <summary>
    /// Orchestrations kept in memory between their turns. Beyond it those idle longest are put away; they cost
    /// a replay of their history when something comes in for them. Default: 500.
    /// </summary>
    [Range(1, 100_000)]
    public int MaxLiveInstances { get; set; } = 500;

    /// <summary>
    /// Of a queue none is let begin while so many of its instances run, over all workers of the journal. Those that wait for nothing
    /// but an event do not count, and go on at once when it comes. The rest waits in the journal and costs no memory. Default: two a
    /// core, at least 4.
    /// </summary>
    [Range(1, 100_000)]
    public int MaxRunning { get; set; } = Math.Max(4, Environment.ProcessorCount * 2);

    /// <summary>
    /// After so long in its queue an instance is treated as of the next better rank, and so on: nobody waits for ever. Default: 30 min.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "365.00:00:00")]
    public TimeSpan QueueAgeing { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// How long a worker that has gone silent keeps its work from others. Only for workers that hang: of those that
    /// died the others know at once. Default: 30 s.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00")]
    public TimeSpan LeaseDuration { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How soon writes of other processes to the same journal are seen. Default: 100 ms.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:00:10")]
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How long running activities may take to come to an end when the host stops. Default: 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:10:00")]
    public TimeSpan ShutdownTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a client's request is tried while the journal cannot be written. Default: 15 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:10:00")]
    public TimeSpan RequestTimeout { get; set; } = TimeSpan.FromSeconds(15);

    internal int ConcurrencyOf(ActivityKind kind) => kind switch
    {
        ActivityKind.Light => LightConcurrency,
        ActivityKind.Network => NetworkConcurrency,
        ActivityKind.Compute => ComputeConcurrency,
        ActivityKind.Encoding => EncodingConcurrency,
        ActivityKind.Speech => SpeechConcurrency,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An activity is of no known kind."),
    };
}

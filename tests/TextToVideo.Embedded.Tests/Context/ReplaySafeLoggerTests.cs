using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Embedded.Context;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Tests.Context;

[TestClass]
public sealed class ReplaySafeLoggerTests
{
    [TestMethod]
    public void Logger_DuringAReplay_IsSilent()
    {
        using var log = new ListLoggerProvider();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        var entry = new OrchestrationEntry("Test", typeof(object), async (context, _) =>
        {
            var logger = context.CreateReplaySafeLogger("scenes");
#pragma warning disable CA1848, CA2254 // Two fixed lines of a test.
            logger.LogInformation("planned");
            await context.CallActivityAsync<int>("Render");
            logger.LogInformation("rendered");
#pragma warning restore CA1848, CA2254
            return "null";
        });
        var execution = new OrchestrationExecution(entry, new ExecutionIdentity("job", "Test", null), loggers);

        execution.Replay([new TurnStarted(DateTimeOffset.UnixEpoch), new ExecutionStarted("Test", null), new TaskScheduled(0, "Render", null)]);
        execution.RunTurn(DateTimeOffset.UnixEpoch, [new TaskCompleted(0, "1")]);

        CollectionAssert.AreEqual(new[] { "scenes: rendered" }, log.Lines);
    }

    private sealed class ListLoggerProvider : ILoggerProvider
    {
        public List<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => new ListLogger(categoryName, Lines);

        public void Dispose()
        {
        }
    }

    private sealed class ListLogger(string category, List<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Add($"{category}: {formatter(state, exception)}");
    }
}

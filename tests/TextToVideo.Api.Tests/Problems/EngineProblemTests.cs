using System.Net.Http.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Embedded.Hosting;

namespace TextToVideo.Api.Tests.Problems;

[TestClass]
public sealed class EngineProblemTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_JournalIsLocked_SaysSoAndWhenToAskAgain()
    {
        await using var bench = await ApiBench.StartAsync(Token, services: services => services.Configure<EmbeddedEngineOptions>(options => options.RequestTimeout = TimeSpan.FromMilliseconds(300)));
        await using (var other = new SqliteConnection($"Data Source={Path.Combine(bench.Home, "journal.db")};Pooling=False"))
        {
            await other.OpenAsync(Token);
            using var begin = other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            await begin.ExecuteNonQueryAsync(Token);

            using var refused = await bench.Http.PostAsJsonAsync("/mcp/generate", Sample.Tides, Token);

            var problem = await Answer.ProblemAsync(refused, 503, "engine.unavailable", Token);
            Assert.Contains("another process keeps the journal locked", problem.GetProperty("detail").GetString()!);
            Assert.AreEqual(5, refused.Headers.RetryAfter?.Delta?.TotalSeconds);
        }
        using var taken = await bench.Http.PostAsJsonAsync("/mcp/generate", Sample.Tides, Token);
        await Answer.JsonAsync(taken, 202, Token);
    }
}

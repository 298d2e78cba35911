using Microsoft.Extensions.Logging.Abstractions;
using TextToVideo.Durable;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Journal;
using TextToVideo.Embedded.Storage;
using TextToVideo.Embedded.Worker;

namespace TextToVideo.Embedded.Tests.Kills;

/// <summary>What a journal says was finished: seen from outside, between the lives of its workers.</summary>
internal static class RecordedResults
{
    /// <returns>By the effect's name: the run whose result is recorded.</returns>
    public static async Task<Dictionary<string, Guid>> ReadAsync(string journal, CancellationToken cancellationToken)
    {
        using var store = JournalStore.Open(journal, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), NullLogger<JournalStore>.Instance);
        var client = new EmbeddedClient(store, TimeProvider.System);
        var instances = await client.ListAsync(new OrchestrationQuery { PageSize = 1000 }, cancellationToken);
        return instances.Instances
            .SelectMany(instance => client.ReadHistory(instance.InstanceId) ?? [])
            .OfType<TaskCompleted>()
            .Select(completed => PayloadJson.Read<EffectResult>(completed.Output)!)
            .ToDictionary(effect => effect.Name, effect => effect.Run);
    }
}

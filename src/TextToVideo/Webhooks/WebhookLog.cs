using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Telemetry;

namespace TextToVideo.Webhooks;

/// <summary>What became of a job's webhooks, and the way to send one again.</summary>
public sealed class WebhookLog(IOrchestrationClient client, JobRuns runs)
{
    /// <returns>Those of all runs, the oldest first.</returns>
    /// <exception cref="JobNotFoundException"/>
    public async Task<IReadOnlyList<DeliveryRecord>> ListAsync(string jobId, CancellationToken cancellationToken)
    {
        var last = RunId.Parse((await runs.CurrentAsync(jobId, cancellationToken)).InstanceId);
        var records = new List<DeliveryRecord>();
        for (var run = RunId.First(jobId); run.Attempt <= last.Attempt; run = run.Next())
        {
            await foreach (var delivery in client.DeliveriesOfAsync(run.ToString(), cancellationToken)) records.Add(DeliveryRecords.From(delivery));
        }
        return records;
    }

    /// <summary>Sends a message again, at once and with the whole schedule before it; what is still pending of it ends.</summary>
    /// <param name="messageId">Null: the last one, which tells how the job ended where it has.</param>
    /// <exception cref="JobNotFoundException"/>
    /// <exception cref="WebhookNotFoundException"/>
    public async Task<DeliveryRecord> ReplayAsync(string jobId, string? messageId, CancellationToken cancellationToken)
    {
        var all = await ListAsync(jobId, cancellationToken);
        var last = all.LastOrDefault(record => messageId is null || record.Message.MessageId == messageId) ?? throw new WebhookNotFoundException(jobId);
        var same = all.Where(record => record.Message.MessageId == last.Message.MessageId).ToList();
        using var trace = JobTrace.Enter(jobId, "replay delivery");
        var id = await ScheduleAsync(last, same.Count + 1, cancellationToken);

        // After the new one is recorded, so that the message is never without a delivery.
        foreach (var pending in same.Where(record => record.State == WebhookDeliveryState.Pending))
        {
            await client.TerminateAsync(pending.Id, "Sent again by hand.", cancellationToken);
        }
        return DeliveryRecords.From((await client.GetAsync(id, cancellationToken))!);
    }

    private async Task<string> ScheduleAsync(DeliveryRecord record, int number, CancellationToken cancellationToken)
    {
        while (true)
        {
            var id = DeliveryId.Replay(DeliveryId.OriginalOf(record.Id), number);
            try
            {
                return await client.ScheduleAsync(nameof(DeliverWebhook), record.Message, new ScheduleOptions { InstanceId = id }, cancellationToken);
            }
            catch (InstanceExistsException)
            {
                // Earlier ones may have been forgotten meanwhile, so the count can fall behind the numbers.
                number++;
            }
        }
    }
}

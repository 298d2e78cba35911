using TextToVideo.Durable;

namespace TextToVideo.Costs;

/// <param name="LimitUsd">Null: none any more; a retry may have other limits.</param>
public sealed record LimitCostInput(string JobId, decimal? LimitUsd);

/// <summary>Activity: writes a job's limit into its ledger, before anything is bought.</summary>
public sealed class LimitCost(CostLedger ledger) : Activity<LimitCostInput, string>
{
    public override async Task<string> RunAsync(ActivityContext context, LimitCostInput input, CancellationToken cancellationToken)
    {
        await ledger.LimitAsync(input.JobId, input.LimitUsd, cancellationToken);
        return input.JobId;
    }
}

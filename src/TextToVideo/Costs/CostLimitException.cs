using System.Globalization;
using TextToVideo.Failures;

namespace TextToVideo.Costs;

/// <summary>The next call could pass the job's `max_cost`; it was not made. Ends the job: nothing falls back on something else.</summary>
public sealed class CostLimitException(string message) : TextToVideoException(FailureCode, FailureCategory.Resource, message)
{
    public const string FailureCode = "cost.limit_reached";

    public override bool EndsJob => true;

    public static CostLimitException For(PaidCall call, decimal atMost, decimal spent, decimal limit) => new(
        $"The next call ({call.Operation} at {call.Provider}) can cost {Money(atMost)}, which with the {Money(spent)} spent so far would pass this job's limit (max_cost) of {Money(limit)}. It was not made.");

    public static CostLimitException Closed(decimal spent, decimal limit) => new(
        $"This job has met its limit (max_cost) of {Money(limit)}; {Money(spent)} was spent, and nothing more is bought.");

    public static CostLimitException Unknown(PaidCall call, decimal limit) => new(
        $"What {call.Operation} at {call.Provider} ({call.Model}) costs is not known, so this job's limit (max_cost) of {Money(limit)} cannot be kept. Set its price in the settings, or leave max_cost out.");

    private static string Money(decimal usd) => string.Create(CultureInfo.InvariantCulture, $"{usd:0.######} USD");
}

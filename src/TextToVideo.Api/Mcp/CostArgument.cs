using TextToVideo.Requests;

namespace TextToVideo.Api.Mcp;

/// <summary>A limit of cost of its own, beside no request that would be judged with it.</summary>
internal static class CostArgument
{
    /// <exception cref="InvalidRequestException"/>
    public static decimal? Of(decimal? usd) => usd is null or (>= 0 and <= (decimal)RequestLimits.MostCostUsd) ? usd
        : throw new InvalidRequestException([new RequestFault("max_cost", FaultCode.OutOfRange, FormattableString.Invariant($"{usd} is out of range; give 0 to {RequestLimits.MostCostUsd:0} US dollars."))]);
}

namespace TextToVideo.Costs;

/// <summary>What a service that is set up sells, so that a job can be priced before it is made. One is registered for each.</summary>
/// <param name="Operation">One of <see cref="PaidOperation"/>; voices tell their prices themselves.</param>
/// <param name="Prices">One for each unit that a call uses.</param>
public sealed record QuotedService(string Provider, string Operation, string? Model, IReadOnlyList<UnitPrice> Prices);

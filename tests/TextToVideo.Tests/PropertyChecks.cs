using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace TextToVideo.Tests;

/// <summary>
/// The same cases at every run, so that a failure is one of the change that is tested. For others: TTV_PROPERTY_SEED=random, or
/// what a failure has printed (`1234,5679`, as all began, or with a size as the third number, as the last one did).
/// </summary>
internal static class PropertyChecks
{
    private const string Variable = "TTV_PROPERTY_SEED";
    private const string Usual = "20261121";
    private const string Random = "random";

    private static readonly Config Config = Config.QuickThrowOnFailure.WithReplay(ReplayOf(Environment.GetEnvironmentVariable(Variable) ?? Usual));

    /// <summary>For many cases; a failure tells the case and what repeats it.</summary>
    public static void AssertHolds(this Property property) => property.Check(Config);

    private static FSharpOption<Replay>? ReplayOf(string seed)
    {
        if (seed == Random) return null;
        var numbers = seed.Trim('(', ')').Split(',').Select(number => ulong.Parse(number, CultureInfo.InvariantCulture)).ToList();
        var rnd = numbers.Count == 1 ? new Rnd(numbers[0]) : new Rnd(numbers[0], numbers[1]);
        return new Replay(rnd, numbers.Count == 3 ? (int)numbers[2] : null);
    }
}

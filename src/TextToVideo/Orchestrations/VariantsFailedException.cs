using TextToVideo.Failures;

namespace TextToVideo.Orchestrations;

/// <summary>A job that made less than it was asked for has failed; what it did make is there.</summary>
public sealed class VariantsFailedException(string code, string message) : TextToVideoException(code, FailureCategory.Processing, message)
{
    public const string FailureCode = "job.variants_failed";

    private const int MostNamed = 3;

    /// <param name="failures">By the variants' names.</param>
    /// <param name="all">Asked for.</param>
    public static VariantsFailedException For(IReadOnlyList<(string Name, string Code, string Message)> failures, int all)
    {
        var named = string.Join(" ", failures.Take(MostNamed).Select(failure => $"{failure.Name}: {failure.Message}"));
        var more = failures.Count > MostNamed ? $" And {failures.Count - MostNamed} more." : "";
        var rest = failures.Count < all ? " The others are finished; a retry makes only what is missing." : "";
        // Where nothing came of it and for one reason, that is the job's.
        var codes = failures.Select(failure => failure.Code).Distinct().ToList();
        var code = failures.Count == all && codes.Count == 1 ? codes[0] : FailureCode;
        return new VariantsFailedException(code, $"{failures.Count} of {all} variants failed. {named}{more}{rest}");
    }
}

using System.Globalization;

namespace TextToVideo.Jobs;

/// <summary>One of a job's variants: the folder of its files is the job's id with `-v1`, `-v2` ..., and so is that of a run the orchestration instance that makes it.</summary>
/// <param name="Owner">A job's or a run's id.</param>
public readonly record struct VariantId(string Owner, int Number)
{
    private const string Mark = "-v";

    /// <returns>The id itself where it is no variant's.</returns>
    public static string OwnerOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var mark = id.LastIndexOf(Mark, StringComparison.Ordinal);
        return mark > 0 && int.TryParse(id.AsSpan(mark + Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _) ? id[..mark] : id;
    }

    public static bool IsOne(string id) => OwnerOf(id) != id;

    public override string ToString() => Owner + Mark + Number.ToString(CultureInfo.InvariantCulture);
}

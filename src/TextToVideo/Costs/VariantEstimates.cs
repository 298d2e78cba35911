using TextToVideo.Variants;

namespace TextToVideo.Costs;

/// <summary>Sums up the videos of one job: what they share is counted once.</summary>
internal static class VariantEstimates
{
    /// <param name="each">As if each were made alone.</param>
    /// <param name="translations">What saying the script in the other languages costs.</param>
    public static VideoEstimate Join(IReadOnlyList<(Variant Variant, VideoEstimate Estimate)> each, IReadOnlyList<CostLine> translations)
    {
        var first = each[0].Estimate;
        var lines = CallEstimator.Join(
        [
            .. first.Lines.Where(line => line.Operation == PaidOperation.Chat),
            .. translations,
            .. each.DistinctBy(it => it.Variant.Language).SelectMany(it => it.Estimate.Lines.Where(line => line.Operation is PaidOperation.Speech or PaidOperation.Transcription)),
            .. each.DistinctBy(it => it.Variant.Aspect).SelectMany(it => it.Estimate.Lines.Where(line => line.Operation == PaidOperation.Search)),
        ]);
        return first with
        {
            Scenes = each.Sum(it => it.Estimate.Scenes),
            DurationSeconds = each.Max(it => it.Estimate.DurationSeconds),
            WallSeconds = Math.Round(each.Sum(it => it.Estimate.WallSeconds), 1),
            VideoBytes = each.Sum(it => it.Estimate.VideoBytes),
            StorageBytes = each.Sum(it => it.Estimate.StorageBytes),
            CharactersBilled = (int)lines.Where(line => line.Operation == PaidOperation.Speech).Sum(line => line.Units),
            CostUsd = lines.Sum(line => line.Amount ?? 0),
            Searches = (int)lines.Where(line => line.Operation == PaidOperation.Search).Sum(line => line.Units),
            Lines = lines,
            Notes = [.. each.SelectMany(it => it.Estimate.Notes).Distinct(), $"All {each.Count} videos together; the length is that of the longest, and the time counts voices and pictures for each, although they are shared."],
        };
    }
}

namespace TextToVideo.Costs;

/// <summary>What services count.</summary>
public static class CostUnit
{
    public const string InputToken = "input_token";
    public const string OutputToken = "output_token";
    public const string Character = "character";

    /// <summary>Of sound.</summary>
    public const string Minute = "minute";

    public const string Request = "request";
}

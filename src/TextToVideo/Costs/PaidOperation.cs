namespace TextToVideo.Costs;

/// <summary>What services are asked to do.</summary>
public static class PaidOperation
{
    public const string Chat = "chat";
    public const string Speech = "speech";
    public const string Transcription = "transcription";
    public const string Search = "search";
}

using TextToVideo.Requests;

namespace TextToVideo.Api.Jobs;

/// <summary>The body of a cancellation may be left out.</summary>
public sealed record CancelBody
{
    private const int MostCharacters = 300;

    /// <summary>Told with the job; at most 300 characters.</summary>
    public string? Reason
    {
        get;
        init => field = value is null || value.Length <= MostCharacters ? value : throw new InvalidRequestException([new RequestFault("reason", FaultCode.TooLong, $"It has {value.Length} characters; at most {MostCharacters} are allowed.")]);
    }
}

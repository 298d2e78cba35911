using TextToVideo.Requests;

namespace TextToVideo.Api.Jobs;

/// <summary>The body of a cancellation may be left out.</summary>
public sealed record CancelBody
{
    private const int MostCharacters = 300;

    /// <summary>Told with the job; at most 300 characters. One that says nothing is none.</summary>
    public string? Reason
    {
        get;
        init => field = string.IsNullOrWhiteSpace(value) ? null : value.Length <= MostCharacters ? value : throw new InvalidRequestException([new RequestFault("reason", FaultCode.TooLong, $"It has {value.Length} characters; at most {MostCharacters} are allowed.")]);
    }
}

using System.Text;
using System.Text.Json;
using Microsoft.DurableTask;
using TextToVideo.Durable;

namespace TextToVideo.Functions.Engine;

/// <summary>
/// A failure as the message of an exception. The runtime's own record of a failure loses on its way through the Functions
/// host what it was (its type arrives as "(unknown)"); the message arrives whole.
/// </summary>
internal static class FailureText
{
    private const string Kind = "TextToVideo failure";
    private const string Mark = Kind + ": ";

    public static string Write(FailureDetails failure) => Mark + PayloadJson.Write(failure);

    public static FailureDetails Read(TaskFailureDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        for (var level = details; level is not null; level = level.InnerFailure)
        {
            // The Functions host takes what stands before a message's first colon for the type, and off the message.
            var text = level.ErrorType == Kind ? Mark + level.ErrorMessage : level.ErrorMessage;
            if (Find(text) is { } failure) return failure;
        }

        // Nobody of ours threw this: the runtime itself did, such as for an activity that nobody has.
        return new FailureDetails
        {
            ErrorType = details.ErrorType,
            Message = details.ErrorMessage,
            StackTrace = details.StackTrace,
            InnerFailure = details.InnerFailure is { } inner ? Read(inner) : null,
        };
    }

    private static FailureDetails? Find(string message)
    {
        var start = message.IndexOf(Mark, StringComparison.Ordinal);
        if (start < 0) return null;
        try
        {
            // Hosts add text before and after, so it is read up to the end of the JSON and no further.
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(message[(start + Mark.Length)..]), isFinalBlock: false, default);
            return JsonSerializer.Deserialize<FailureDetails>(ref reader, PayloadJson.Options);
        }
        catch (JsonException)
        {
            // Cut off on its way; the message as it stands says more than nothing.
            return null;
        }
    }
}

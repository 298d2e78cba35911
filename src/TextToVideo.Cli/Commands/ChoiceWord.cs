using System.Text.Json;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>Reads options in the words of the API, so that both take the same.</summary>
internal static class ChoiceWord
{
    public static T Read<T>(string? word, string field, T otherwise)
        where T : struct, Enum
    {
        if (word is null) return otherwise;
        try
        {
            return JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(word), RequestJson.Options);
        }
        catch (JsonException)
        {
            var known = string.Join(", ", Enum.GetValues<T>().Select(RequestJson.WordOf));
            throw new InvalidRequestException([new RequestFault(field, FaultCode.Unknown, $"'{word}' is not one of {known}.")]);
        }
    }
}

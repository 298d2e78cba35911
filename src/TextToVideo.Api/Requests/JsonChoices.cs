using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TextToVideo.Requests;

namespace TextToVideo.Api.Requests;

/// <summary>Finds what may stand at a place of a document where only certain words may.</summary>
internal static class JsonChoices
{
    /// <param name="path">As the serializer tells it: `$.scenes[0].shot`.</param>
    /// <returns>Null where it is no choice of words.</returns>
    public static string? At(Type root, string path)
    {
        var type = root;
        foreach (var part in path.Split('.').Skip(1))
        {
            var name = part.Split('[')[0];
            var info = RequestJson.Options.GetTypeInfo(type);
            if (info.Properties.FirstOrDefault(p => p.Name == name) is not { } property) return null;
            type = part.Contains('[', StringComparison.Ordinal) ? ElementOf(property.PropertyType) : property.PropertyType;
            if (type is null) return null;
        }
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? string.Join(", ", Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Word(type, value))) : null;
    }

    private static Type? ElementOf(Type type) =>
        RequestJson.Options.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Enumerable } list ? list.ElementType : null;

    private static string Word(Type type, object value) => JsonSerializer.Serialize(Enum.ToObject(type, value), type, RequestJson.Options);
}

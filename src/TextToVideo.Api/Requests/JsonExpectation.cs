using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TextToVideo.Requests;

namespace TextToVideo.Api.Requests;

/// <summary>Tells what may stand at a place of a document.</summary>
internal static class JsonExpectation
{
    /// <param name="path">As the serializer tells it: `$.scenes[0].shot`.</param>
    /// <returns>`give true or false`; null where it is nothing as plain.</returns>
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
        return Of(Nullable.GetUnderlyingType(type) ?? type);
    }

    private static string? Of(Type type)
    {
        if (type.IsEnum) return $"give one of {string.Join(", ", Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Word(type, value)))}";
        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => "give true or false",
            TypeCode.Int32 or TypeCode.Int64 => "give a whole number",
            TypeCode.Double or TypeCode.Decimal => "give a number",
            TypeCode.String => "give a text",
            _ => RequestJson.Options.GetTypeInfo(type).Kind switch
            {
                JsonTypeInfoKind.Enumerable => "give a list",
                JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => "give an object",
                _ => null,
            },
        };
    }

    private static Type? ElementOf(Type type) =>
        RequestJson.Options.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Enumerable } list ? list.ElementType : null;

    private static string Word(Type type, object value) => JsonSerializer.Serialize(Enum.ToObject(type, value), type, RequestJson.Options);
}

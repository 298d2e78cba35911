using System.Text;
using System.Text.Json;
using TextToVideo.Footage;
using TextToVideo.Requests;

namespace TextToVideo.Publication;

/// <summary>Whom to thank, for programs and ready to paste under the video.</summary>
public static class AttributionFiles
{
    public static byte[] Json(IReadOnlyList<Attribution> attributions) =>
        JsonSerializer.SerializeToUtf8Bytes(attributions, RequestJson.Options);

    public static byte[] Text(string title, IReadOnlyList<Attribution> attributions)
    {
        var text = new StringBuilder().Append(title).Append("\n\n");
        foreach (var group in attributions.GroupBy(a => a.What))
        {
            text.Append(group.Key).Append('\n');
            foreach (var attribution in group) text.Append("- ").Append(Line(attribution)).Append('\n');
            text.Append('\n');
        }
        return Encoding.UTF8.GetBytes(text.ToString().TrimEnd() + "\n");
    }

    private static string Line(Attribution attribution)
    {
        var line = attribution.Creator is { } creator ? $"{creator} / {attribution.Source}" : attribution.Source;
        if (attribution.License is { } license) line += $" ({license})";
        if (attribution.Url is { } url) line += $": {url}";
        return line;
    }
}

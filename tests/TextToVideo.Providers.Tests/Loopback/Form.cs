using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace TextToVideo.Providers.Tests.Loopback;

/// <summary>The fields of a multipart form as they came.</summary>
internal static class Form
{
    public static Dictionary<string, string> Read(ReceivedRequest request)
    {
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(request.Headers.ContentType.ToString()).Boundary).Value!;
        var reader = new MultipartReader(boundary, new MemoryStream(request.Body));
        var fields = new Dictionary<string, string>();
        while (reader.ReadNextSectionAsync().GetAwaiter().GetResult() is { } section)
        {
            var name = HeaderUtilities.RemoveQuotes(section.GetContentDispositionHeader()!.Name).Value!;
            using var text = new StreamReader(section.Body, name == "file" ? Encoding.Latin1 : Encoding.UTF8);
            fields.Add(name, text.ReadToEnd());
        }
        return fields;
    }
}

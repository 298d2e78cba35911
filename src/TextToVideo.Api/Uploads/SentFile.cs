using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using TextToVideo.Api.Problems;
using TextToVideo.Requests;

namespace TextToVideo.Api.Uploads;

/// <summary>The file in a request's body as it comes in: the body itself, or the first file of a form.</summary>
/// <param name="Name">"" where its sender gave none.</param>
internal sealed record SentFile(Stream Content, string Name)
{
    private const int MostNameCharacters = 200;
    private const int MostBoundaryCharacters = 100;

    /// <exception cref="RefusedException">400: a form without a file.</exception>
    public static async Task<SentFile> OfAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var asked = request.Query["name"].ToString();
        if (BoundaryOf(request) is not { } boundary) return new SentFile(request.Body, CleanName(asked));
        var form = new MultipartReader(boundary, request.Body);
        try
        {
            while (await form.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                var disposition = section.GetContentDispositionHeader();
                if (disposition is null || !disposition.IsFileDisposition()) continue;
                var given = disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName);
                return new SentFile(section.Body, CleanName(asked.Length > 0 ? asked : given.ToString()));
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException && !cancellationToken.IsCancellationRequested && e is not BadHttpRequestException)
        {
            throw Malformed("The form is not well-formed.");
        }
        throw Malformed("The form holds no file; send one as `-F file=@clip.mp4` does.");
    }

    /// <returns>Null: the body is no form.</returns>
    private static string? BoundaryOf(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)) return null;
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        return boundary.Length is > 0 and <= MostBoundaryCharacters ? boundary : throw Malformed("The form's Content-Type names no boundary.");
    }

    /// <summary>Without folders, and fit to be shown.</summary>
    private static string CleanName(string name)
    {
        var clean = PlainText.CleanLine(name[(name.LastIndexOfAny(['/', '\\']) + 1)..]);
        if (clean.Length <= MostNameCharacters) return clean;
        var cut = char.IsHighSurrogate(clean[MostNameCharacters - 1]) ? MostNameCharacters - 1 : MostNameCharacters;
        return clean[..cut];
    }

    private static RefusedException Malformed(string message) => new(StatusCodes.Status400BadRequest, "upload.malformed", message);
}

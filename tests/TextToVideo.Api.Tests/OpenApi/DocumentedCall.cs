using System.Net.Http.Json;

namespace TextToVideo.Api.Tests.OpenApi;

/// <param name="Route">As the document writes it.</param>
/// <param name="Path">As it is called.</param>
internal sealed record DocumentedCall(string Method, string Route, string Path, int Status)
{
    public object? Body { get; init; }

    /// <summary>Sent as it is.</summary>
    public byte[]? File { get; init; }

    public HttpContent? Content() => File is { } file ? new ByteArrayContent(file) : Body is { } body ? JsonContent.Create(body) : null;

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];
}

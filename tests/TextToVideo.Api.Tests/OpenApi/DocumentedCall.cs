namespace TextToVideo.Api.Tests.OpenApi;

/// <param name="Route">As the document writes it.</param>
/// <param name="Path">As it is called.</param>
internal sealed record DocumentedCall(string Method, string Route, string Path, int Status)
{
    public object? Body { get; init; }

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];
}

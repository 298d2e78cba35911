using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TextToVideo.Api.OpenApi;

/// <summary>
/// Describes bodies that are files. Not by metadata of the route: it would refuse all other content types, though the type
/// that a client names tells nothing of a file.
/// </summary>
internal sealed class FileBodyTransformer : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (!context.Description.ActionDescriptor.EndpointMetadata.OfType<FileBodyNote>().Any()) return Task.CompletedTask;
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Description = "At most 100 MB unless the server says otherwise.",
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["application/octet-stream"] = new() { Schema = File() },
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Required = new HashSet<string> { "file" }, Properties = new Dictionary<string, IOpenApiSchema> { ["file"] = File() } },
                },
            },
        };
        return Task.CompletedTask;
    }

    private static OpenApiSchema File() => new() { Type = JsonSchemaType.String, Format = "binary" };
}

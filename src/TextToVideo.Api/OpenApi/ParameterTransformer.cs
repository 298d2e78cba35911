using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TextToVideo.Api.OpenApi;

/// <summary>Puts the notes on parameters into the document.</summary>
internal sealed class ParameterTransformer : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var note in context.Description.ActionDescriptor.EndpointMetadata.OfType<ParameterNote>())
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = note.Name,
                In = note.Place == ParameterPlace.Query ? ParameterLocation.Query : ParameterLocation.Header,
                Description = note.Description,
                Required = note.IsRequired,
                Schema = new OpenApiSchema
                {
                    Type = note.Type,
                    Enum = note.Choices is { } choices ? [.. choices.Select(choice => (JsonNode)JsonValue.Create(choice))] : null,
                },
            });
        }
        return Task.CompletedTask;
    }
}

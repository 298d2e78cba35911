using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace TextToVideo.Api.OpenApi;

/// <summary>
/// What may be null is left out where it is, so it is not required, though records that name it in their constructor make
/// the generator believe so.
/// </summary>
internal sealed class RequiredTransformer : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var property in context.JsonTypeInfo.Properties.Where(property => property.IsGetNullable)) schema.Required?.Remove(property.Name);
        return Task.CompletedTask;
    }
}

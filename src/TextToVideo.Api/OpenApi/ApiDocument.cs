using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace TextToVideo.Api.OpenApi;

internal static class ApiDocument
{
    public const string Name = "v1";

    /// <summary>Of this document alone: for the names of others the framework has an answer of its own, which is no problem document.</summary>
    public const string Path = $"/openapi/{Name}.json";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(Name, options =>
    {
        options.AddOperationTransformer<ParameterTransformer>();
        options.AddOperationTransformer<FileBodyTransformer>();
        options.AddSchemaTransformer<RequiredTransformer>();
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "Text to video",
                Version = typeof(ApiDocument).Assembly.GetName().Version?.ToString(3) ?? "0",
                Description = "Turns a prompt or a script into a narrated, captioned video. Errors are problem details (RFC 9457) with a stable `code`.",
            };
            // Whoever reads the document knows where it came from; a server behind a proxy does not.
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
            document.Components.SecuritySchemes["key"] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "An API key, where the server has keys.",
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("key", document)] = [] }];
            return Task.CompletedTask;
        });
    });
}

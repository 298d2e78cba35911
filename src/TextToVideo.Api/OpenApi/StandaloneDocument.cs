using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using TextToVideo.Api.Hosting;

namespace TextToVideo.Api.OpenApi;

/// <summary>
/// The OpenAPI document for a host with routes of its own, such as Azure Functions. The service's routes are mapped aside, in
/// a container of their own, where no request finds them.
/// </summary>
/// <param name="services">Of the host; looked at when the document is first asked for.</param>
public sealed class StandaloneDocument(IServiceCollection services)
{
    private string? _json;

    /// <summary>GET /openapi/v1.json</summary>
    public async Task<IResult> GetAsync(CancellationToken cancellationToken) =>
        Results.Text(_json ??= await WriteAsync(cancellationToken), "application/json;charset=utf-8");

    private async Task<string> WriteAsync(CancellationToken cancellationToken)
    {
        IServiceCollection copies = new ServiceCollection();
        foreach (var service in services) copies.Add(service);
        await using var aside = copies.BuildServiceProvider();
        var app = new ApplicationBuilder(aside);
        app.UseRouting();
        app.UseEndpoints(Routes.Map);
        var document = await aside.GetRequiredKeyedService<IOpenApiDocumentProvider>(ApiDocument.Name).GetOpenApiDocumentAsync(cancellationToken);

        await using var text = new StringWriter(CultureInfo.InvariantCulture);
        document.SerializeAsV31(new OpenApiJsonWriter(text));
        return text.ToString();
    }
}

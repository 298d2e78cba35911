using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.OpenApi;
using TextToVideo.Api.Problems;
using TextToVideo.Api.Requests;

namespace TextToVideo.Api.OpenApi;

/// <summary>What the document says of a route beyond what its handler's signature does.</summary>
internal static class RouteNotes
{
    public static RouteHandlerBuilder Tells(this RouteHandlerBuilder route, string name, string summary) =>
        route.WithName(name).WithSummary(summary);

    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder route, bool isOptional = false)
        where T : notnull => route.Accepts<T>(isOptional, "application/json");

    public static RouteHandlerBuilder TakesQuery(this RouteHandlerBuilder route, string name, string description, JsonSchemaType type = JsonSchemaType.String, IReadOnlyList<string>? choices = null) =>
        route.WithMetadata(new ParameterNote(name, ParameterPlace.Query, description) { Type = type, Choices = choices });

    /// <summary>What <see cref="PageQuery"/> reads.</summary>
    public static RouteHandlerBuilder TakesPage(this RouteHandlerBuilder route) => route
        .TakesQuery("limit", $"1 to {PageQuery.MostOnAPage}; usually {PageQuery.UsuallyOnAPage}.", JsonSchemaType.Integer)
        .TakesQuery("cursor", "`next_cursor` of the page before.");

    public static RouteHandlerBuilder TakesHeader(this RouteHandlerBuilder route, string name, string description, bool isRequired = false) =>
        route.WithMetadata(new ParameterNote(name, ParameterPlace.Header, description) { IsRequired = isRequired });

    public static RouteHandlerBuilder TakesFile(this RouteHandlerBuilder route) => route.WithMetadata(new FileBodyNote());

    public static RouteHandlerBuilder Gives<T>(this RouteHandlerBuilder route, int status = StatusCodes.Status200OK) => route.Produces<T>(status, "application/json");

    /// <summary>Problems; 401, 403, 429 and 500 go without saying and are said of every route.</summary>
    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder route, params int[] statuses)
    {
        foreach (var status in statuses) route.Produces<Problem>(status, ProblemResult.ContentType);
        return route;
    }
}

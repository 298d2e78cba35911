using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TextToVideo.Api.Access;
using TextToVideo.Api.Events;
using TextToVideo.Api.Files;
using TextToVideo.Api.Generation;
using TextToVideo.Api.Health;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Storyboards;
using TextToVideo.Api.Voices;

namespace TextToVideo.Api.Hosting;

/// <summary>Which address leads to which handler, and what it takes to be let in.</summary>
internal static class Routes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var open = app.MapGroup("").WithMetadata(new RequiredScope(AccessScope.Open));
        open.MapGet("/health", HealthHandler.GetAsync);
        open.MapGet("/health/live", HealthHandler.GetLive);
        open.MapGet("/health/ready", HealthHandler.GetReadyAsync);
        open.MapMethods("/mcp/files/{job}/{name}", [HttpMethods.Get, HttpMethods.Head], FileHandler.GetAsync);

        var read = app.MapGroup("/mcp").WithMetadata(new RequiredScope(AccessScope.Read));
        read.MapGet("/status/{id}", StatusHandler.GetAsync);
        read.MapGet("/result/{id}", ResultHandler.GetAsync);
        read.MapGet("/events/{id}", EventsHandler.GetAsync);
        read.MapGet("/storyboard/{id}", StoryboardHandler.GetAsync);
        read.MapGet("/jobs", ListHandler.GetAsync);
        read.MapGet("/voices", VoicesHandler.GetAsync);

        var write = app.MapGroup("/mcp").WithMetadata(new RequiredScope(AccessScope.Write));
        write.MapPost("/generate", GenerateHandler.PostAsync);
        write.MapPost("/cancel/{id}", CancelHandler.PostAsync);
        write.MapPost("/approve/{id}", ApproveHandler.PostAsync);
        write.MapPost("/retry/{id}", RetryHandler.PostAsync);
        write.MapPut("/storyboard/{id}", StoryboardHandler.PutAsync);
        write.MapDelete("/jobs/{id}", DeleteHandler.DeleteAsync);
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.OpenApi;
using TextToVideo.Api.Access;
using TextToVideo.Api.Brands;
using TextToVideo.Api.Estimates;
using TextToVideo.Api.Events;
using TextToVideo.Api.Files;
using TextToVideo.Api.Generation;
using TextToVideo.Api.Health;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Mcp;
using TextToVideo.Api.OpenApi;
using TextToVideo.Api.Prefetching;
using TextToVideo.Api.Redoing;
using TextToVideo.Api.Storyboards;
using TextToVideo.Api.Uploads;
using TextToVideo.Api.Voices;
using TextToVideo.Api.Webhooks;
using TextToVideo.Branding;
using TextToVideo.Costs;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Redoing;
using TextToVideo.Requests;
using TextToVideo.Storyboards;

namespace TextToVideo.Api.Hosting;

/// <summary>Which address leads to which handler, what it takes to be let in, and what the document says of it.</summary>
internal static class Routes
{
    private static readonly string[] States = [.. Enum.GetValues<JobState>().Select(RequestJson.WordOf)];
    // Where there is a version to ask for: HEAD gives its ETag alone.
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly string[] Stages = [.. Redo.Stages.Select(RequestJson.WordOf)];

    public static void Map(IEndpointRouteBuilder app)
    {
        var open = app.MapGroup("").WithMetadata(new RequiredScope(AccessScope.Open));
        MapHealth(open);
        MapFiles(open);

        var read = app.MapGroup("/mcp").WithMetadata(new RequiredScope(AccessScope.Read));
        MapJobs(read);
        MapKnowledge(read);
        MapUploads(read);
        MapBrands(read);
        app.MapOpenApi(ApiDocument.Path).WithMetadata(new RequiredScope(AccessScope.Read));

        // Each tool asks for the scope that it needs.
        app.MapPost("/mcp", McpHandler.PostAsync).ExcludeFromDescription().WithMetadata(new RequiredScope(AccessScope.Read));

        var write = app.MapGroup("/mcp").WithMetadata(new RequiredScope(AccessScope.Write));
        MapGeneration(write);
        MapControl(write);
        MapUploading(write);
        MapBrandEdits(write);
    }

    private static void MapHealth(IEndpointRouteBuilder open)
    {
        open.MapGet("/health", HealthHandler.GetAsync).Tells("health", "What works here and what is missing.").Gives<HealthAnswer>();
        open.MapGet("/health/live", HealthHandler.GetLive).Tells("live", "The process answers.").Gives<LiveAnswer>();
        open.MapGet("/health/ready", HealthHandler.GetReadyAsync).Tells("ready", "Videos can be made.").Gives<HealthAnswer>().Gives<HealthAnswer>(StatusCodes.Status503ServiceUnavailable);
    }

    private static void MapFiles(IEndpointRouteBuilder open) =>
        open.MapMethods("/mcp/files/{job}/{name}", Reading, FileHandler.GetAsync)
            .Tells("file", "A file of a job, whole or in ranges. The result's links bear a signature; with a key none is needed.")
            .TakesQuery(Links.FileLinks.ExpiryField, "Unix seconds, as the link has it.", JsonSchemaType.Integer)
            .TakesQuery(Links.FileLinks.SignatureField, "As the link has it.")
            .TakesQuery("download", "Present: to be saved, not shown.")
            .Produces(StatusCodes.Status200OK).Produces(StatusCodes.Status206PartialContent).Produces(StatusCodes.Status304NotModified)
            .Refuses(StatusCodes.Status403Forbidden, StatusCodes.Status404NotFound, StatusCodes.Status412PreconditionFailed, StatusCodes.Status416RangeNotSatisfiable);

    private static void MapJobs(IEndpointRouteBuilder read)
    {
        read.MapGet("/status/{id}", StatusHandler.GetAsync).Tells("status", "How a job is doing.").Gives<JobAnswer>().Refuses(StatusCodes.Status404NotFound);
        read.MapGet("/result/{id}", ResultHandler.GetAsync).Tells("result", "How a job ended: its video and all that belongs to it, or why there is none. 409 before that.")
            .Gives<ResultAnswer>().Refuses(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
        read.MapGet("/events/{id}", EventsHandler.GetAsync).Tells("events", "A job's states as server-sent events, until it has ended.")
            .TakesHeader("Last-Event-ID", "Go on after this event.")
            .Produces<JobAnswer>(StatusCodes.Status200OK, "text/event-stream").Produces(StatusCodes.Status204NoContent).Refuses(StatusCodes.Status404NotFound);
        read.MapMethods("/storyboard/{id}", Reading, StoryboardHandler.GetAsync).Tells("storyboard", "The scenes of a job and a review of their words; the ETag names this version.")
            .TakesQuery("language", "One that a job with `variants` is translated to; otherwise that of its text.")
            .TakesHeader("If-None-Match", "304 where it is still this version.")
            .Gives<Storyboard>().Produces(StatusCodes.Status304NotModified).Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
        read.MapGet("/webhooks/{id}", WebhooksHandler.GetAsync).Tells("webhooks", "What became of a job's webhooks.").Gives<DeliveriesAnswer>().Refuses(StatusCodes.Status404NotFound);
        read.MapGet("/jobs", ListHandler.GetAsync).Tells("jobs", "Jobs, one entry each.")
            .TakesPage()
            .TakesQuery("state", "Only these; repeated, or parted by commas.", choices: States)
            .TakesQuery("sort", "`-created_at`: newest first, as usual; `created_at`: oldest first.", choices: ListHandler.Orders)
            .Gives<JobPageAnswer>().Refuses(StatusCodes.Status400BadRequest);
    }

    private static void MapKnowledge(IEndpointRouteBuilder read)
    {
        read.MapGet("/voices", VoicesHandler.GetAsync).Tells("voices", "The voices that requests can name.")
            .TakesQuery("language", "Only voices for this language, such as en or pt-BR.")
            .Gives<VoicesAnswer>().Refuses(StatusCodes.Status400BadRequest);
        read.MapPost("/estimate", EstimateHandler.PostAsync).Tells("estimate", "What a video would be, take and cost; nothing is made.")
            .Takes<VideoRequest>().Gives<VideoEstimate>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity);
        read.MapPost("/plan/{id}", PlanHandler.PostAsync).Tells("plan", "What a retry would keep and make after an edit, scene by scene, and what it would cost; nothing is made or kept.")
            .TakesQuery("from", "As for the retry.", choices: Stages)
            .Takes<PlanBody>(isOptional: true).Gives<RedoPlan>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity);
        read.MapGet("/prefetch/{id}", PrefetchHandler.GetAsync).Tells("prefetch_status", "How far a preparation is.").Gives<PrefetchAnswer>().Refuses(StatusCodes.Status404NotFound);
    }

    private static void MapUploads(IEndpointRouteBuilder read)
    {
        read.MapGet("/uploads", UploadHandler.ListAsync).Tells("uploads", "Files that were sent, in the order of their ids.")
            .TakesPage()
            .Gives<UploadPageAnswer>().Refuses(StatusCodes.Status400BadRequest);
        read.MapGet("/uploads/{id}", UploadHandler.GetAsync).Tells("upload", "What is known of a file that was sent.")
            .Gives<UploadAnswer>().Refuses(StatusCodes.Status404NotFound);
    }

    private static void MapUploading(IEndpointRouteBuilder write)
    {
        write.MapPost("/uploads", UploadHandler.PostAsync).Tells("add_upload", "Takes a clip, picture or piece of music; requests then name it by its `reference`. 200 where it was there already.")
            .TakesQuery("name", "What the file is called; a form says so itself. Scenes find clips by the words in their names.")
            .TakesFile().Gives<UploadAnswer>(StatusCodes.Status201Created).Gives<UploadAnswer>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status507InsufficientStorage);
        write.MapDelete("/uploads/{id}", UploadHandler.DeleteAsync).Tells("delete_upload", "Deletes a file that was sent; videos made with it stay.")
            .Produces(StatusCodes.Status204NoContent).Refuses(StatusCodes.Status404NotFound);
    }

    private static void MapGeneration(IEndpointRouteBuilder write)
    {
        write.MapPost("/generate", GenerateHandler.PostAsync).Tells("generate", "Begins a video.")
            .TakesHeader("Idempotency-Key", "The same key and body begin one job, however often they are sent within a day.")
            .TakesHeader("Prefer", "`wait=N`: 200 with the result where the job ends within N seconds, at most 60.")
            .Takes<VideoRequest>().Gives<AcceptedAnswer>(StatusCodes.Status202Accepted).Gives<ResultAnswer>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity);
        write.MapPost("/prefetch", PrefetchHandler.PostAsync).Tells("prefetch", "Prepares footage and voices of videos to come.")
            .Takes<PrefetchRequest>().Gives<PrefetchAnswer>(StatusCodes.Status202Accepted)
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity);
    }

    private static void MapControl(IEndpointRouteBuilder write)
    {
        write.MapPost("/cancel/{id}", CancelHandler.PostAsync).Tells("cancel", "Stops a job within two seconds.")
            .Takes<CancelBody>(isOptional: true).Gives<JobAnswer>(StatusCodes.Status202Accepted)
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);
        write.MapPost("/approve/{id}", ApproveHandler.PostAsync).Tells("approve", "Lets a job that stopped at its storyboard go on.")
            .Gives<JobAnswer>(StatusCodes.Status202Accepted).Refuses(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
        write.MapPost("/retry/{id}", RetryHandler.PostAsync).Tells("retry", "Runs an ended job again; what is done is not done again.")
            .TakesQuery("from", "This stage and all later ones are made anew.", choices: Stages)
            .TakesQuery("max_cost", "Another limit for the job, in US dollars over all its runs.", JsonSchemaType.Number)
            .Takes<RetryBody>(isOptional: true).Gives<AcceptedAnswer>(StatusCodes.Status202Accepted)
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity);
        write.MapPost("/webhooks/{id}/replay", WebhooksHandler.PostReplayAsync).Tells("replay_webhook", "Sends a job's webhook again, under the same webhook-id.")
            .Takes<ReplayBody>(isOptional: true).Gives<DeliveryAnswer>(StatusCodes.Status202Accepted)
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType);
        write.MapPut("/storyboard/{id}", StoryboardHandler.PutAsync).Tells("edit_storyboard", "Replaces the scenes of a job that waits for approval or has ended.")
            .TakesQuery("language", "One that a job with `variants` is translated to; otherwise that of its text.")
            .TakesHeader("If-Match", "The ETag of the version that was edited.", isRequired: true)
            .Takes<Storyboard>().Gives<Storyboard>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound, StatusCodes.Status409Conflict, StatusCodes.Status412PreconditionFailed, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity, StatusCodes.Status428PreconditionRequired);
        write.MapDelete("/jobs/{id}", DeleteHandler.DeleteAsync).Tells("delete_job", "Forgets an ended job and its files.")
            .Produces(StatusCodes.Status204NoContent).Refuses(StatusCodes.Status404NotFound, StatusCodes.Status409Conflict);
    }

    private static void MapBrands(IEndpointRouteBuilder read)
    {
        read.MapGet("/brands", BrandHandler.ListAsync).Tells("brands", "The brand kits that requests can name.").Gives<BrandsAnswer>();
        read.MapMethods("/brands/{name}", Reading, BrandHandler.GetAsync).Tells("brand", "A brand kit; the ETag names this version.")
            .TakesHeader("If-None-Match", "304 where it is still this version.")
            .Gives<BrandKit>().Produces(StatusCodes.Status304NotModified).Refuses(StatusCodes.Status404NotFound);
    }

    private static void MapBrandEdits(IEndpointRouteBuilder write)
    {
        write.MapPut("/brands/{name}", BrandHandler.PutAsync).Tells("keep_brand", "Keeps a brand kit, for jobs that begin from now on.")
            .TakesHeader("If-Match", "The ETag of the version that was edited; none for a new brand.")
            .Takes<BrandKit>().Gives<BrandKit>()
            .Refuses(StatusCodes.Status400BadRequest, StatusCodes.Status412PreconditionFailed, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType, StatusCodes.Status422UnprocessableEntity, StatusCodes.Status428PreconditionRequired);
        write.MapDelete("/brands/{name}", BrandHandler.DeleteAsync).Tells("delete_brand", "Forgets a brand kit; jobs that have begun keep it.")
            .Produces(StatusCodes.Status204NoContent).Refuses(StatusCodes.Status404NotFound);
    }
}

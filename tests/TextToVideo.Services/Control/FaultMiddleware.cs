using System.Globalization;

namespace TextToVideo.Services.Control;

/// <summary>Writes down each call, and lets those go wrong that are planned to.</summary>
internal sealed class FaultMiddleware(RequestDelegate next, FaultPlan faults, CallLog log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(ControlRoutes.Root, StringComparison.Ordinal))
        {
            await next(context);
            return;
        }
        var from = Environment.TickCount64;
        context.Request.EnableBuffering();
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        context.Request.Body.Position = 0;
        var fault = faults.Take(context.Request.Path);
        var isCut = fault?.Kind == "cut";
        log.Begin(context.Request);
        try
        {
            await (fault is null ? next(context) : FailAsync(context, fault));
        }
        finally
        {
            log.Add(context.Request, body.ToArray(), isCut ? 0 : context.Response.StatusCode, from);
        }
    }

    private async Task FailAsync(HttpContext context, Fault fault)
    {
        var response = context.Response;
        switch (fault.Kind)
        {
            case "slow":
                await Task.Delay(fault.Milliseconds, context.RequestAborted);
                await next(context);
                break;
            case "cut":
                await CutAsync(context);
                break;
            case "html":
                response.StatusCode = fault.Status;
                response.ContentType = "text/html; charset=utf-8";
                await response.WriteAsync("<!doctype html><html><body><h1>Just a moment...</h1></body></html>");
                break;
            default:
                response.StatusCode = fault.Status;
                if (fault.RetryAfter is { } seconds) response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                await response.WriteAsJsonAsync(new { error = new { message = "Planned to fail.", type = "server_error" } });
                break;
        }
    }

    private async Task CutAsync(HttpContext context)
    {
        var response = context.Response;
        var wire = response.Body;
        using var whole = new MemoryStream();
        response.Body = whole;
        await next(context);
        response.Body = wire;
        response.ContentLength = whole.Length;
        await wire.WriteAsync(whole.GetBuffer().AsMemory(0, (int)whole.Length / 2));
        await wire.FlushAsync();
        context.Abort();
    }
}

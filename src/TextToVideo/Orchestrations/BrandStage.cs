using TextToVideo.Branding;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Orchestrations;

/// <summary>Reads the brand kit. Before all else: what is edited from now on is for later jobs.</summary>
internal sealed class BrandStage(IOrchestrationContext context, GenerateVideoInput input, JobProgress progress)
{
    /// <returns>Null: the request names none.</returns>
    public async Task<TakenBrand?> RunAsync()
    {
        if (input.Request.Brand is not { } name) return null;
        var brand = await context.CallActivityAsync<TakenBrand>(nameof(TakeBrand), new TakeBrandInput(name, input.Request.Frame(), input.Request.Captions, input.Request.Language), Retries.Usual);
        progress.Warn(brand.Warnings);
        return brand;
    }
}

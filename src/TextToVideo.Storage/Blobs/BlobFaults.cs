using Azure;
using TextToVideo.Failures;

namespace TextToVideo.Storage.Blobs;

/// <summary>Turns the service's own errors into the product's, so that a user reads what to do.</summary>
internal static class BlobFaults
{
    /// <param name="work">Gets the container itself, and can be done again.</param>
    public static async Task<T> GuardAsync<T>(BlobContainer container, Func<Task<T>> work)
    {
        try
        {
            return await TryAsync(container.Name, work);
        }
        catch (TextToVideoException e) when (e.InnerException is RequestFailedException { ErrorCode: "ContainerNotFound" })
        {
            container.Forget();
            return await TryAsync(container.Name, work);
        }
    }

    private static async Task<T> TryAsync<T>(string container, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (RequestFailedException e) when (e.Status is 401 or 403)
        {
            throw new TextToVideoException(
                "storage.refused", FailureCategory.Configuration, $"The Blob container '{container}' refused this process ({e.ErrorCode}). Give its identity the role Storage Blob Data Owner, or check the connection string.", innerException: e);
        }
        catch (RequestFailedException e)
        {
            throw Unavailable(container, e.ErrorCode ?? e.Message, e);
        }
        catch (AggregateException e) when (e.InnerExceptions.OfType<RequestFailedException>().Any())
        {
            // What the client throws when all its attempts have failed.
            throw Unavailable(container, e.InnerExceptions[^1].Message, e);
        }
    }

    private static TextToVideoException Unavailable(string container, string why, Exception e) =>
        new("storage.unavailable", FailureCategory.ExternalService, $"The Blob container '{container}' could not be used: {why}", isRetryable: true, e);
}

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TextToVideo.Webhooks;

namespace TextToVideo.Providers.Webhooks;

public static class WebhookServices
{
    /// <summary>Sends webhooks, and tells early which addresses cannot be sent to. Options are those of the product's own registration.</summary>
    public static IServiceCollection AddWebhookSender(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WebhookOptions>, AllowedHostsValidator>());
        services.TryAddSingleton<PublicCallbacks>();
        services.TryAddSingleton<ICallbackPolicy>(provider => provider.GetRequiredService<PublicCallbacks>());
        services.TryAddSingleton<IWebhookSender, WebhookSender>();
        return services;
    }
}

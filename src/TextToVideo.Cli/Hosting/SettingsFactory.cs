using Microsoft.Extensions.Options;

namespace TextToVideo.Cli.Hosting;

/// <summary>Reads options as the platform does, but counts values that cannot be read among the faults, so that they are told with all others.</summary>
internal sealed class SettingsFactory<TOptions>(
    IEnumerable<IConfigureOptions<TOptions>> setups,
    IEnumerable<IPostConfigureOptions<TOptions>> postConfigures,
    IEnumerable<IValidateOptions<TOptions>> validations)
    : IOptionsFactory<TOptions>
    where TOptions : class
{
    private readonly OptionsFactory<TOptions> _factory = new(setups, postConfigures, validations);

    public TOptions Create(string name)
    {
        try
        {
            return _factory.Create(name);
        }
        catch (InvalidOperationException e) when (SettingFaults.IsUnreadable(e))
        {
            throw new OptionsValidationException(name, typeof(TOptions), [SettingFaults.WordsOf(e)]);
        }
    }
}

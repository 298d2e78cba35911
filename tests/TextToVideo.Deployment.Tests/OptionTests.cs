using System.Text.RegularExpressions;

namespace TextToVideo.Deployment.Tests;

/// <summary>What code reads, what the sample shows and what Bicep sets are the same settings.</summary>
[TestClass]
public sealed partial class OptionTests
{
    private static readonly List<string> InBicep = [.. Setting().Matches(Repository.ReadAll("infra", "*.bicep")).Select(match => match.Groups[1].Value).Distinct()];

    private static readonly List<string> InSample = [.. Repository.SampleSettings().Keys];

    /// <summary>Where they differ on purpose: on a developer's machine a connection string stands for address and identity, and the disk is larger.</summary>
    private static readonly string[] CloudOnly = ["Storage__Blob__ServiceUri", "Storage__Blob__CacheBytes", "Ffmpeg__MaxFileGigabytes"];

    private static readonly string[] SampleOnly = ["Storage__Blob__ConnectionString", "Webhooks__Timeout"];

    public static IEnumerable<object[]> Read() => DeployedOptions.Names.Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Read))]
    public void Setting_ThatCodeReads_IsInTheSampleAndInBicepOrLeftToItsDefault(string name)
    {
        var isLeft = DeployedOptions.LeftToDefaults.Keys.Any(left => Covers(left, name));
        var isSet = (InSample.Contains(name) || CloudOnly.Contains(name)) && (InBicep.Contains(name) || SampleOnly.Contains(name));

        Assert.IsTrue(isLeft ^ isSet, isSet ? $"{name} is set: it is not left to its default." : $"{name} has to be in local.settings.sample.json and in infra, or be left to its default in {nameof(DeployedOptions)} with a reason.");
    }

    [TestMethod]
    public void Settings_OfTheSampleAndOfBicep_AreReadByCode()
    {
        // Read by the host.
        string[] foreign = ["AzureWebJobsStorage__", "AzureFunctionsJobHost__", "AzureFunctionsWebHost__"];
        var unread = InSample.Concat(InBicep).Where(name => name.Contains("__", StringComparison.Ordinal) && !foreign.Any(start => name.StartsWith(start, StringComparison.Ordinal))).Except(DeployedOptions.Names);

        Assert.IsEmpty(unread.ToList());
    }

    [TestMethod]
    public void Settings_LeftToDefaults_AreThere()
    {
        Assert.IsGreaterThan(50, DeployedOptions.Names.Count);
        Assert.IsEmpty(DeployedOptions.LeftToDefaults.Keys.Where(left => !DeployedOptions.Names.Any(name => Covers(left, name))).ToList());
    }

    /// <summary>In Bicep they are names of secrets, which have dashes.</summary>
    [TestMethod]
    public void CommonNames_OfProvidersKeys_AreInTheSampleAndInBicepAndInTheManual()
    {
        var names = CommonName().Matches(Repository.Read("src/TextToVideo.Providers/ConventionalNames.cs")).Select(match => match.Groups[1].Value).ToList();

        Assert.IsGreaterThan(5, names.Count);
        foreach (var name in names)
        {
            var secret = name.Replace('_', '-');
            Assert.Contains(name, InSample);
            Assert.Contains($"'{secret}'", Repository.Read("infra/app.bicep"));
            Assert.Contains($"`{secret}`", Repository.Read("infra/README.md"));
        }
    }

    private static bool Covers(string left, string name) => name == left || name.StartsWith(left + "__", StringComparison.Ordinal);

    [GeneratedRegex(@"'(\w+__\w+)'")]
    private static partial Regex Setting();

    [GeneratedRegex(@"\(""([A-Z_]+)"",")]
    private static partial Regex CommonName();
}

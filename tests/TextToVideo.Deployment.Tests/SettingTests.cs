using System.Text.Json;
using System.Text.RegularExpressions;

namespace TextToVideo.Deployment.Tests;

[TestClass]
public sealed partial class SettingTests
{
    private static readonly string Bicep = Repository.ReadAll("infra", "*.bicep");

    [TestMethod]
    [DataRow("host.json")]
    [DataRow("local.settings.sample.json")]
    [DataRow("infra/main.parameters.json")]
    public void Json_OfTheDeployment_IsWellFormed(string path)
    {
        using var document = JsonDocument.Parse(Repository.Read(path));

        Assert.AreEqual(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    [TestMethod]
    public void Host_Routes_HaveNoPrefix()
    {
        using var host = JsonDocument.Parse(Repository.Read("host.json"));

        Assert.AreEqual("", host.RootElement.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString());
    }

    [TestMethod]
    public void Host_SettingsItRefersTo_AreInTheSampleAndInBicep()
    {
        foreach (Match reference in Reference().Matches(Repository.Read("host.json")))
        {
            Assert.IsTrue(Repository.SampleSettings().ContainsKey(reference.Groups[1].Value), $"{reference.Value} is not in the sample.");
            Assert.Contains($"'{reference.Groups[1].Value}'", Bicep);
        }
    }

    [TestMethod]
    public void Programs_ThatStepsNeed_AreInBothImages()
    {
        var needed = Package().Matches(Repository.Read("scripts/setup").Split("debian_packages=(")[1].Split(")")[0]).SelectMany(match => match.Value.Trim().Split(' ')).ToList();

        Assert.IsGreaterThan(5, needed.Count);
        foreach (var image in (string[])["Dockerfile", "Dockerfile.serve"])
        {
            var words = Repository.Read(image).Split([' ', '\n', '\\'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var name in needed) Assert.Contains(name, words, $"{name} is not in {image}.");
        }
    }

    [TestMethod]
    public void App_KeepsItsHostIdAndWithItItsKeys() => Assert.Contains("{ name: 'AzureFunctionsWebHost__hostid', value: name }", Bicep);

    [TestMethod]
    [DataRow(".ttv")]
    [DataRow(".env")]
    [DataRow("**/local.settings.json")]
    public void Images_AreBuiltWithoutWhatIsPrivate(string path) => Assert.Contains(path, Repository.Read(".dockerignore").Split('\n'));

    [TestMethod]
    public void Azd_Parameters_AreSetUnderNamesThatTheManualTells()
    {
        var manual = Repository.Read("infra/README.md");
        var own = Environment().Matches(Repository.Read("infra/main.parameters.json") + Repository.Read("azure.yaml")).Select(match => match.Groups[1].Value).Where(name => !name.StartsWith("AZURE_", StringComparison.Ordinal) && !name.StartsWith("SERVICE_", StringComparison.Ordinal)).Distinct().ToList();

        Assert.IsNotEmpty(own);
        foreach (var name in own) Assert.Contains($"`{name}`", manual);
    }

    [TestMethod]
    public void Outputs_OfBicep_HoldNoKeys()
    {
        foreach (Match output in Output().Matches(Bicep))
        {
            Assert.DoesNotContain("listKeys", output.Value);
            Assert.DoesNotContain("ConnectionString", output.Value);
        }
    }

    [TestMethod]
    public void Parameters_OfBicep_AreAllDeclared()
    {
        using var file = JsonDocument.Parse(Repository.Read("infra/main.parameters.json"));
        var main = Repository.Read("infra/main.bicep");

        foreach (var parameter in file.RootElement.GetProperty("parameters").EnumerateObject()) Assert.Contains($"param {parameter.Name} ", main);
    }

    [TestMethod]
    public void Modules_OfBicep_AreThere()
    {
        foreach (Match module in Module().Matches(Bicep)) Assert.IsTrue(File.Exists(Path.Combine(Repository.Root, "infra", module.Groups[1].Value)), module.Value);
    }

    [GeneratedRegex("%([A-Za-z_]+)%")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^[ ]+[a-z0-9][a-z0-9 .+-]*", RegexOptions.Multiline)]
    private static partial Regex Package();

    [GeneratedRegex(@"\$\{(\w+)")]
    private static partial Regex Environment();

    [GeneratedRegex("^output .*$", RegexOptions.Multiline)]
    private static partial Regex Output();

    [GeneratedRegex(@"^module \w+ '([^']+)'", RegexOptions.Multiline)]
    private static partial Regex Module();
}

using System.Text.Json;
using System.Text.RegularExpressions;
using TextToVideo.Storage.Blobs;

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
            Assert.IsTrue(Sample().ContainsKey(reference.Groups[1].Value), $"{reference.Value} is not in the sample.");
            Assert.Contains($"'{reference.Groups[1].Value}'", Bicep);
        }
    }

    [TestMethod]
    [DataRow("Cleaning", "src/TextToVideo.Functions/Cleaning/CleaningOptions.cs")]
    public void Settings_ThatTheAppReads_AreInTheSampleAndInBicep(string section, string path)
    {
        var names = Property().Matches(Repository.Read(path)).Select(match => $"{section}__{match.Groups[1].Value}").ToList();

        Assert.IsNotEmpty(names);
        foreach (var name in names)
        {
            Assert.IsTrue(Sample().ContainsKey(name), $"{name} is not in the sample.");
            Assert.Contains($"'{name}'", Bicep);
        }
    }

    [TestMethod]
    [DataRow("ModelUrl")]
    [DataRow("ModelSha256")]
    [DataRow("AllowDownload")]
    public void Settings_OfTheModelThatIsDeployed_AreReadAndInTheSampleAndInBicep(string name)
    {
        Assert.Contains($" {name} {{ get; set; }}", Repository.Read("src/TextToVideo.Media/Whisper/WhisperOptions.cs"));
        Assert.IsTrue(Sample().ContainsKey($"Whisper__{name}"), $"Whisper__{name} is not in the sample.");
        Assert.Contains($"'Whisper__{name}'", Bicep);
    }

    [TestMethod]
    public void Settings_OfTheStore_AreKnownToIt()
    {
        var known = typeof(BlobStoreOptions).GetProperties().Select(property => $"Storage__Blob__{property.Name}").ToList();
        var used = StoreSetting().Matches(Bicep + string.Join('\n', Sample().Keys)).Select(match => match.Value).Distinct().ToList();

        Assert.IsNotEmpty(used);
        foreach (var name in used) Assert.Contains(name, known);
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

    private static Dictionary<string, string> Sample()
    {
        using var document = JsonDocument.Parse(Repository.Read("local.settings.sample.json"));
        return document.RootElement.GetProperty("Values").EnumerateObject().ToDictionary(value => value.Name, value => value.Value.GetString()!);
    }

    [GeneratedRegex("%([A-Za-z_]+)%")]
    private static partial Regex Reference();

    [GeneratedRegex(@"public [\w?]+ (\w+) \{ get; set; \}")]
    private static partial Regex Property();

    [GeneratedRegex(@"Storage__Blob__\w+")]
    private static partial Regex StoreSetting();

    [GeneratedRegex("^output .*$", RegexOptions.Multiline)]
    private static partial Regex Output();

    [GeneratedRegex(@"^module \w+ '([^']+)'", RegexOptions.Multiline)]
    private static partial Regex Module();
}

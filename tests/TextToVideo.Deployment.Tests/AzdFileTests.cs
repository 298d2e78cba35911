namespace TextToVideo.Deployment.Tests;

/// <summary>`azure.yaml` against what azd's schema allows of it; the file is small and keeps to plain `key: value` lines.</summary>
[TestClass]
public sealed class AzdFileTests
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        [""] = ["name", "metadata", "infra", "services", "resources", "pipeline", "hooks", "requiredVersions", "state", "platform", "workflows", "resourceGroup", "cloud"],
        ["infra"] = ["provider", "path", "module"],
        ["services/functions"] = ["resourceName", "resourceGroup", "project", "image", "host", "language", "module", "dist", "docker", "k8s", "config", "uses", "env", "hooks", "apiVersion", "remoteBuild"],
        ["services/functions/docker"] = ["path", "context", "platform", "registry", "image", "tag", "buildArgs", "network", "remoteBuild"],
    };

    [TestMethod]
    public void AzureYaml_Keys_AreThoseOfTheSchema()
    {
        foreach (var (section, key, _) in Entries())
        {
            if (section == "services") continue;
            Assert.IsTrue(Known.TryGetValue(section, out var keys), $"No such section: {section}");
            Assert.Contains(key, keys, $"{section}: {key}");
        }
    }

    [TestMethod]
    public void AzureYaml_Paths_AreThere()
    {
        var values = Entries().ToDictionary(entry => $"{entry.Section}/{entry.Key}", entry => entry.Value);

        Assert.AreEqual("containerapp", values["services/functions/host"]);
        Assert.IsTrue(File.Exists(Path.Combine(Repository.Root, values["services/functions/project"], values["services/functions/docker/path"])));
        Assert.IsTrue(File.Exists(Path.Combine(Repository.Root, values["infra/path"], values["infra/module"] + ".bicep")));
    }

    [TestMethod]
    public void AzureYaml_Service_IsTaggedInBicep() => Assert.Contains("'azd-service-name': 'functions'", Repository.ReadAll("infra", "*.bicep"));

    private static List<(string Section, string Key, string Value)> Entries()
    {
        var entries = new List<(string, string, string)>();
        var path = new List<string>();
        foreach (var line in Repository.Read("azure.yaml").Split('\n'))
        {
            var text = line.Trim();
            if (text.Length == 0 || text[0] is '#' or '-') continue;
            var depth = (line.Length - line.TrimStart().Length) / 2;
            var parts = text.Split(':', 2, StringSplitOptions.TrimEntries);
            path.RemoveRange(depth, path.Count - depth);
            entries.Add((string.Join('/', path), parts[0], parts[1]));
            path.Add(parts[0]);
        }
        return entries;
    }
}

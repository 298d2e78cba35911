using System.Text.RegularExpressions;

namespace TextToVideo.Deployment.Tests;

/// <summary>A threat model that names tests which are gone is a promise that nobody keeps.</summary>
[TestClass]
public sealed partial class ThreatModelTests
{
    private static readonly string[] Lines = Repository.Read("docs/security.md").Split('\n');

    public static IEnumerable<object[]> Named() =>
        Lines.SelectMany(line => TestName().Matches(line)).Select(match => match.Groups[1].Value).Distinct().Select(name => new object[] { name });

    [TestMethod]
    [DynamicData(nameof(Named))]
    public void NamedTest_IsThere(string name)
    {
        var (type, method) = (name.Split('.')[0], name.Split('.')[1]);
        var folder = Path.Combine(Repository.Root, "tests");
        var code = Directory.EnumerateFiles(folder, type + ".cs", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();

        Assert.HasCount(1, code, $"{type}.cs");
        Assert.MatchesRegex(@$"\[TestMethod[^\n]*\n(?:[^\n]*\[[^\n]*\n)*[^\n]*\b{method}\(", code[0]);
    }

    [TestMethod]
    public void EveryThreat_NamesATest()
    {
        var threats = Lines.Where(line => line.StartsWith('|') && !line.StartsWith("| threat", StringComparison.Ordinal) && !line.StartsWith("|--", StringComparison.Ordinal)).ToList();

        Assert.IsGreaterThan(20, threats.Count);
        foreach (var threat in threats) Assert.MatchesRegex(TestName(), threat);
    }

    [GeneratedRegex(@"`(\w+\.\w+_\w+)`")]
    private static partial Regex TestName();
}

using TextToVideo.Requests;

namespace TextToVideo.Tests.Requests;

[TestClass]
public sealed class PathPolicyTests
{
    private readonly DirectoryInfo _disk = Directory.CreateTempSubdirectory("ttv-paths-");

    private string Root => At("media");

    [TestInitialize]
    public void LayOut()
    {
        Directory.CreateDirectory(At("media/clips"));
        Directory.CreateDirectory(At("media-private"));
        File.WriteAllText(At("media/calm.mp3"), "");
        File.WriteAllText(At("media-private/key.pem"), "");
    }

    [TestCleanup]
    public void Remove() => _disk.Delete(recursive: true);

    [TestMethod]
    public void File_InsideARoot_IsAllowed() => Assert.AreEqual(PathVerdict.Allowed, PathPolicy.Within([Root]).RuleOnFile(At("media/calm.mp3")).Verdict);

    [TestMethod]
    public void RelativePath_IsSoughtInEveryRoot()
    {
        var ruling = PathPolicy.Within([At("media/clips"), Root]).RuleOnFile("calm.mp3");

        Assert.AreEqual(At("media/calm.mp3"), ruling.RealPath);
    }

    [TestMethod]
    [DataRow("media-private/key.pem")]
    [DataRow("media/../media-private/key.pem")]
    [DataRow("media/clips/../../media-private/key.pem")]
    [DataRow("media-private/no-such-file")]
    public void File_OutsideTheRoots_IsNotAllowedWhetherItExistsOrNot(string path) =>
        Assert.AreEqual(PathVerdict.NotAllowed, PathPolicy.Within([Root]).RuleOnFile(At(path)).Verdict);

    [TestMethod]
    [DataRow("../media-private/key.pem")]
    [DataRow("../../../../../../etc/passwd")]
    public void RelativePath_OutOfTheRoot_IsNotAllowed(string path) =>
        Assert.AreEqual(PathVerdict.NotAllowed, PathPolicy.Within([Root]).RuleOnFile(path).Verdict);

    [TestMethod]
    public void Link_OutOfTheRoot_IsNotAllowed()
    {
        File.CreateSymbolicLink(At("media/key.mp3"), "../media-private/key.pem");
        Directory.CreateSymbolicLink(At("media/more"), At("media-private"));
        var policy = PathPolicy.Within([Root]);

        Assert.AreEqual(PathVerdict.NotAllowed, policy.RuleOnFile("key.mp3").Verdict);
        Assert.AreEqual(PathVerdict.NotAllowed, policy.RuleOnFile("more/key.pem").Verdict);
        Assert.AreEqual(PathVerdict.NotAllowed, policy.RuleOnFolder("more").Verdict);
    }

    [TestMethod]
    public void ParentOfALinkedFolder_IsTheTargetsParent()
    {
        Directory.CreateSymbolicLink(At("media/more"), At("media-private"));

        // Read as text this is media/calm.mp3; the system reads it as calm.mp3 beside media.
        Assert.AreEqual(PathVerdict.NotAllowed, PathPolicy.Within([Root]).RuleOnFile("more/../calm.mp3").Verdict);
    }

    [TestMethod]
    public void Link_InsideTheRoot_IsAllowedAsItsTarget()
    {
        File.CreateSymbolicLink(At("media/clips/song.mp3"), "../calm.mp3");

        Assert.AreEqual(At("media/calm.mp3"), PathPolicy.Within([Root]).RuleOnFile("clips/song.mp3").RealPath);
    }

    [TestMethod]
    public void Root_ThatIsItselfALink_IsFollowed()
    {
        Directory.CreateSymbolicLink(At("public"), Root);

        Assert.AreEqual(PathVerdict.Allowed, PathPolicy.Within([At("public")]).RuleOnFile("calm.mp3").Verdict);
    }

    [TestMethod]
    public void Links_InACircle_AreNotAllowed()
    {
        File.CreateSymbolicLink(At("media/a"), "b");
        File.CreateSymbolicLink(At("media/b"), "a");

        Assert.AreEqual(PathVerdict.NotAllowed, PathPolicy.Within([Root]).RuleOnFile("a").Verdict);
    }

    [TestMethod]
    [DataRow("no-such.mp3", PathVerdict.Missing)]
    [DataRow("clips", PathVerdict.WrongKind)]
    [DataRow("calm\0.mp3", PathVerdict.Malformed)]
    [DataRow("", PathVerdict.Malformed)]
    public void File_ThatCannotBeRead_IsToldWhy(string path, PathVerdict verdict) =>
        Assert.AreEqual(verdict, PathPolicy.Within([Root]).RuleOnFile(path).Verdict);

    [TestMethod]
    public void Path_OfAThousandFolders_IsMissingOrRefusedButNeverThrows()
    {
        var verdict = PathPolicy.Within([Root]).RuleOnFile(string.Concat(Enumerable.Repeat("a/", 500)) + new string('b', 20)).Verdict;

        Assert.AreEqual(PathVerdict.Missing, verdict);
    }

    [TestMethod]
    public void Anywhere_AllowsWhatIsThere()
    {
        Assert.AreEqual(At("media-private/key.pem"), PathPolicy.Anywhere.RuleOnFile(At("media/../media-private/key.pem")).RealPath);
        Assert.AreEqual(PathVerdict.Missing, PathPolicy.Anywhere.RuleOnFile(At("nothing")).Verdict);
    }

    [TestMethod]
    public void Nowhere_AllowsNothing() => Assert.AreEqual(PathVerdict.NotAllowed, PathPolicy.Nowhere.RuleOnFile(At("media/calm.mp3")).Verdict);

    [TestMethod]
    public void Accept_WithAllowedPaths_GivesRealOnes()
    {
        var request = Incoming.Script("Bees fly.") with { Music = "clips/../calm.mp3", Footage = "clips" };

        var accepted = VideoRequestValidator.Accept(request, PathPolicy.Within([Root]));

        Assert.AreEqual((At("media/calm.mp3"), At("media/clips")), (accepted.Music, accepted.Footage));
    }

    [TestMethod]
    [DataRow("no-such.mp3", "unreadable")]
    [DataRow("/etc/passwd", "not_allowed")]
    [DataRow("calm\0.mp3", "malformed")]
    public void Music_ThatMayNotBeRead_IsAFault(string music, string code) =>
        Assert.AreEqual(code, Incoming.OnlyFaultOf(Incoming.Script("Bees fly.") with { Music = music }, PathPolicy.Within([Root])).Code);

    private string At(string path) => Path.Combine(_disk.FullName, path);
}

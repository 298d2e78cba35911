using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Access;
using TextToVideo.Api.Hosting;
using TextToVideo.Api.Problems;

namespace TextToVideo.Api.Tests.Access;

/// <summary>Hosts with keys of their own, where none of the product's are set up.</summary>
[TestClass]
public sealed class HostDoorTests
{
    private readonly Gatekeeper _gatekeeper = new(Options.Create(new ApiOptions()));

    [TestMethod]
    public void Admit_WhoShowedTheHostAKey_ComesInUnderAnyName()
    {
        var caller = _gatekeeper.Admit(Request(new HostDoor(HasKey: true)), AccessScope.Write);

        Assert.AreEqual(AccessScope.Write, caller.Scope);
    }

    [TestMethod]
    public void Admit_WhoShowedTheHostNoKey_GetsWhatIsOpenAndNothingElse()
    {
        _gatekeeper.Admit(Request(new HostDoor(HasKey: false)), AccessScope.Open);

        var refused = Assert.ThrowsExactly<RefusedException>(() => _gatekeeper.Admit(Request(new HostDoor(HasKey: false)), AccessScope.Read));
        Assert.AreEqual(401, refused.StatusCode);
    }

    [TestMethod]
    public void Admit_NoDoorAndAStrangeName_IsRefused()
    {
        var refused = Assert.ThrowsExactly<RefusedException>(() => _gatekeeper.Admit(Request(null), AccessScope.Open));

        Assert.AreEqual(421, refused.StatusCode);
    }

    private static DefaultHttpContext Request(HostDoor? door)
    {
        var http = new DefaultHttpContext();
        http.Request.Host = new HostString("10.0.0.7:80");
        http.Features.Set(door);
        return http;
    }
}

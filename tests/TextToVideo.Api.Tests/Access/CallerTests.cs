using System.Net;
using TextToVideo.Api.Access;

namespace TextToVideo.Api.Tests.Access;

/// <summary>Who is counted as one.</summary>
[TestClass]
public sealed class CallerTests
{
    [TestMethod]
    [DataRow("203.0.113.7", "address 203.0.113.7")]
    [DataRow("::ffff:203.0.113.7", "address 203.0.113.7")]
    [DataRow("2001:db8:1:2::1", "address 2001:db8:1:2::/64")]
    [DataRow("2001:db8:1:2:ffff:ffff:ffff:ffff", "address 2001:db8:1:2::/64")]
    [DataRow("2001:db8:1:3::1", "address 2001:db8:1:3::/64")]
    [DataRow("127.0.0.1", "address loopback")]
    [DataRow("::1", "address loopback")]
    [DataRow("::ffff:127.0.0.1", "address loopback")]
    public void Account_WithoutAKey_IsTheAddressOrItsNetwork(string address, string account) =>
        Assert.AreEqual(account, Caller.From(null, AccessScope.Write, IPAddress.Parse(address)).Account);

    [TestMethod]
    public void Account_WithAKey_IsTheKeysWhereverItIsUsed() =>
        Assert.AreEqual("key studio", Caller.From("studio", AccessScope.Write, IPAddress.Parse("203.0.113.7")).Account);
}

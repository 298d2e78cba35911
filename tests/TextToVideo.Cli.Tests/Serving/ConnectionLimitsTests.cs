using Microsoft.AspNetCore.Server.Kestrel.Core;
using TextToVideo.Cli.Serving;

namespace TextToVideo.Cli.Tests.Serving;

[TestClass]
public sealed class ConnectionLimitsTests
{
    [TestMethod]
    public void Set_Limits_AreThoseThatTheThreatModelNames()
    {
        var kestrel = new KestrelServerOptions();

        ConnectionLimits.Set(kestrel);

        Assert.AreEqual(TimeSpan.FromSeconds(10), kestrel.Limits.RequestHeadersTimeout);
        Assert.AreEqual((240.0, TimeSpan.FromSeconds(5)), (kestrel.Limits.MinRequestBodyDataRate!.BytesPerSecond, kestrel.Limits.MinRequestBodyDataRate.GracePeriod));
        Assert.AreEqual(4_000L, kestrel.Limits.MaxConcurrentConnections);
        Assert.AreEqual(32 * 1024, kestrel.Limits.MaxRequestHeadersTotalSize);
    }
}

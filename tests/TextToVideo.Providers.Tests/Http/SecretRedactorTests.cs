using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.Tests.Http;

[TestClass]
public sealed class SecretRedactorTests
{
    private readonly SecretRedactor _redactor = new(["s3cr+t/key==", null, "", "abc"]);

    [TestMethod]
    [DataRow("The key s3cr+t/key== is wrong", "The key *** is wrong")]
    [DataRow("GET /?q=cat&x=s3cr%2Bt%2Fkey%3D%3D", "GET /?q=cat&x=***")]
    [DataRow("https://x.example/?key=12345&q=dog", "https://x.example/?key=***&q=dog")]
    [DataRow("Authorization: Bearer eyJhbGciOi.abc", "Authorization: Bearer ***")]
    [DataRow("Incorrect API key provided: sk-ab1****yz9.", "Incorrect API key provided: ***.")]
    [DataRow("Authorization: 563492ad6f9170", "Authorization: ***")]
    [DataRow("{\"callback_secret\": \"aGVsbG8gaGVsbG8=\", \"seed\": 1}", "{\"callback_secret\": \"***\", \"seed\": 1}")]
    [DataRow("signs with whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw now", "signs with *** now")]
    [DataRow("key ttv_0123456789abcdef0123456789abcdef was refused", "key *** was refused")]
    [DataRow("/mcp/files/j1/video.mp4?expires=17&signature=Zm9vYmFy", "/mcp/files/j1/video.mp4?expires=17&signature=***")]
    [DataRow("AccountName=x;AccountKey=abc+/d==;EndpointSuffix=y", "AccountName=x;AccountKey=***;EndpointSuffix=y")]
    [DataRow("https://me:pass@host.example/hook", "https://***@host.example/hook")]
    [DataRow("https://h.example/hook?access_token=s3&x=1", "https://h.example/hook?access_token=***&x=1")]
    [DataRow("keyboard cat, monkey=business", "keyboard cat, monkey=business")]
    [DataRow("abc is too short to be a secret", "abc is too short to be a secret")]
    public void Redact_Text_ShowsNoSecret(string text, string expected) => Assert.AreEqual(expected, _redactor.Redact(text));
}

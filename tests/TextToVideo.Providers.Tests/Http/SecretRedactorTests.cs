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
    [DataRow("keyboard cat, monkey=business", "keyboard cat, monkey=business")]
    [DataRow("abc is too short to be a secret", "abc is too short to be a secret")]
    public void Redact_Text_ShowsNoSecret(string text, string expected) => Assert.AreEqual(expected, _redactor.Redact(text));
}

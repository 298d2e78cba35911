using System.Net.Http.Headers;
using System.Text;
using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Generation;

[TestClass]
public sealed class RequestFaultTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("""{"script":"Hello there.","colour":"red"}""", "colour", "unknown")]
    [DataRow("""{"scenes":[{"text":"One."},{"text":"Two.","pitch":3}]}""", "scenes[1].pitch", "unknown")]
    [DataRow("""{"scenes":[{"visual":"sea"}]}""", "scenes[0].text", "required")]
    [DataRow("""{"script":"Hello there.","aspect":"4:3"}""", "aspect", "malformed")]
    [DataRow("""{"script":"Hello there.","rate":"fast"}""", "rate", "malformed")]
    [DataRow("""{"script":"Hello there.","rate":9}""", "rate", "out_of_range")]
    [DataRow("""{"script":["a"]}""", "script", "malformed")]
    [DataRow("""{"script":"Hello there.","script":"Hello you."}""", "script", "duplicate")]
    [DataRow("""{"script":"Hello there.","callback_url":"ftp://example.org"}""", "callback_url", "malformed")]
    [DataRow("""{"script":"Hello there.","callback_url":"https://example.org","callback_secret":"short"}""", "callback_secret", "malformed")]
    [DataRow("""{"script":"Hello there.","callback_stages":true}""", "callback_stages", "conflict")]
    [DataRow("""{"script":"Hello there.","music":"/etc/passwd"}""", "music", "not_allowed")]
    [DataRow("""{"script":"Hello there.","metadata":{"a":"\ud800"}}""", "metadata", "malformed")]
    public async Task Generate_FaultyField_IsNamedWithACode(string json, string field, string code)
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await PostAsync(bench, json);

        var problem = await Answer.ProblemAsync(response, 400, "request.invalid", Token);
        var error = problem.GetProperty("errors").EnumerateArray().Single();
        Assert.AreEqual(field, error.GetProperty("field").GetString(), problem.ToString());
        Assert.AreEqual(code, error.GetProperty("code").GetString(), problem.ToString());
        Assert.DoesNotContain("TextToVideo.", problem.ToString(), "No type of the program's is anybody's business.");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_WordThatIsNoChoice_ListsTheChoices()
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await PostAsync(bench, """{"script":"Hello there.","aspect":"4:3"}""");

        var problem = await Answer.ProblemAsync(response, 400, "request.invalid", Token);
        Assert.Contains("\"16:9\"", problem.GetProperty("errors")[0].GetProperty("message").GetString()!);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("\"callback_stages\":[\"RENDERING\"]", "give true or false")]
    [DataRow("\"draft\":\"yes\"", "give true or false")]
    [DataRow("\"seed\":1.5", "give a whole number")]
    [DataRow("\"rate\":\"fast\"", "give a number")]
    [DataRow("\"title\":7", "give a text")]
    [DataRow("\"uploads\":\"upload:1\"", "give a list")]
    [DataRow("\"uploads\":[3]", "give a text")]
    [DataRow("\"variants\":3", "give an object")]
    public async Task Generate_OtherKindOfValue_SaysWhichKindIsWanted(string member, string wanted)
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await PostAsync(bench, $$"""{"script":"Hello there.",{{member}}}""");

        var problem = await Answer.ProblemAsync(response, 400, "request.invalid", Token);
        Assert.AreEqual($"It cannot be read; {wanted}.", problem.GetProperty("errors").EnumerateArray().Single().GetProperty("message").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_SeveralFaults_AreToldAtOnce()
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await PostAsync(bench, """{"rate":9,"language":"english please"}""");

        var problem = await Answer.ProblemAsync(response, 400, "request.invalid", Token);
        CollectionAssert.AreEquivalent(
            new[] { "script", "rate", "language" },
            problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()).ToArray());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("{", "request.not_json", "is not JSON (line 1, byte 2)")]
    [DataRow("", "request.not_json", "is not JSON")]
    [DataRow("null", "request.empty", "is null")]
    [DataRow("{\"script\":\"a\"", "request.not_json", "is not JSON (line 1, byte 14)")]
    [DataRow("[]", "request.not_json", "is no JSON object")]
    [DataRow("\"Hello.\"", "request.not_json", "is no JSON object")]
    public async Task Generate_NoJson_SaysSo(string body, string code, string words)
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await PostAsync(bench, body);

        var problem = await Answer.ProblemAsync(response, 400, code, Token);
        Assert.Contains(words, problem.GetProperty("detail").GetString()!);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_OtherContentType_IsUnsupported()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var content = new StringContent("""{"script":"Hello."}""", Encoding.UTF8, "text/plain");

        using var response = await bench.Http.PostAsync("/mcp/generate", content, Token);

        await Answer.ProblemAsync(response, 415, "request.not_json", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow(false)]
    [DataRow(true)]
    public async Task Generate_BodyOverOneMegabyte_IsTooLarge(bool isChunked)
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes($$"""{"script":"{{new string('a', 1_100_000)}}"}"""));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp/generate") { Content = content };
        request.Headers.TransferEncodingChunked = isChunked;

        using var response = await bench.Http.SendAsync(request, Token);

        await Answer.ProblemAsync(response, 413, "request.too_large", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_BlockedWords_AreNotMade()
    {
        await using var bench = await ApiBench.StartAsync(Token, settings: new Dictionary<string, string?> { ["Moderation:BlockedWords:0"] = "forbidden fruit" });

        using var refused = await PostAsync(bench, """{"script":"Eat the Forbidden   fruit."}""");
        await Answer.ProblemAsync(refused, 422, "request.not_allowed", Token);

        using var taken = await PostAsync(bench, """{"script":"Eat unforbidden fruitcake."}""");
        await Answer.JsonAsync(taken, 202, Token);
    }

    private async Task<HttpResponseMessage> PostAsync(ApiBench bench, string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        return await bench.Http.PostAsync("/mcp/generate", content, Token);
    }
}

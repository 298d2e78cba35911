using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using OpenAI;
using OpenAI.Chat;
using TextToVideo.Costs;
using TextToVideo.Failures;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Asks a language model for JSON, checks it, and asks once more where it is not right.</summary>
internal sealed class OpenAiChat(IHttpClientFactory clients, OpenAiEndpoint endpoint, OpenAiChatOptions options, ServiceFailures failures, TimeProvider time)
{
    public const string ClientName = "openai-chat";

    // The library insists on a key; the HTTP client puts the real one, or none, in its place.
    private static readonly ApiKeyCredential Unused = new("unused");

    /// <summary>For names and keys: `openai-gpt-4.1-mini`. Another model writes otherwise.</summary>
    public string Name { get; } = "openai-" + string.Concat(endpoint.Model.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '_'));

    public ServiceFailures Failures => failures;

    /// <param name="read">Understands an answer and finds its faults.</param>
    /// <exception cref="TextToVideoException">`script.refused`; `openai.*`</exception>
    public async Task<ChatResult<T>> AskAsync<T>(ChatTask task, Func<string, ChatReading<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        var messages = new List<ChatMessage> { new SystemChatMessage(Instructions(task)), new UserChatMessage(task.Data) };
        var usage = new List<ProviderUsage>();
        var first = await AnswerAsync(task, messages, usage, read, cancellationToken);
        if (first.Reading is { Value: { } value, Fault: null }) return new ChatResult<T>(value, null, usage);

        messages.Add(new AssistantChatMessage(first.Text));
        messages.Add(new UserChatMessage($"That answer cannot be used as it is: {first.Reading.Fault} Give the whole JSON document again, with this put right."));
        var second = await AnswerAsync(task, messages, usage, read, cancellationToken);
        // Not quite right is better than nothing.
        var last = second.Reading.Value is null && first.Reading.Value is not null ? first.Reading : second.Reading;
        return new ChatResult<T>(last.Value, last.Fault, usage);
    }

    private async Task<(string Text, ChatReading<T> Reading)> AnswerAsync<T>(
        ChatTask task, List<ChatMessage> messages, List<ProviderUsage> usage, Func<string, ChatReading<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        var completion = await CompleteAsync(task, messages, cancellationToken);
        usage.Add(Usage(completion));
        if (!string.IsNullOrEmpty(completion.Refusal) || completion.FinishReason == ChatFinishReason.ContentFilter)
            throw new TextToVideoException("script.refused", FailureCategory.Validation, $"The language model declined this text{(completion.Refusal is { Length: > 0 } why ? $": \"{why}\"" : " under its usage policy")}. Change the wording.");
        var text = string.Concat(completion.Content.Select(part => part.Text));
        if (completion.FinishReason == ChatFinishReason.Length) return (text, new ChatReading<T>(null, "It was cut off before its end; be briefer."));
        try
        {
            return (text, read(Unfence(text)));
        }
        catch (JsonException e)
        {
            return (text, new ChatReading<T>(null, $"It is not the JSON that the schema asks for ({e.Message})"));
        }
    }

    private async Task<ChatCompletion> CompleteAsync(ChatTask task, List<ChatMessage> messages, CancellationToken cancellationToken)
    {
        try
        {
            var result = await CreateClient().CompleteChatAsync(messages, Request(task), cancellationToken);
            var completion = result.Value;
            // Read here, so that an answer without choices is caught as what it is.
            _ = (completion.Content, completion.FinishReason, completion.Refusal);
            return completion;
        }
        catch (ClientResultException e) when (e.GetRawResponse() is { } raw)
        {
            throw failures.ForStatus((System.Net.HttpStatusCode)e.Status, ReadRetryAfter(raw), ServiceComplaint.Read(ContentType(raw), raw.Content.ToString()));
        }
        catch (Exception e) when (failures.ForException((e as ClientResultException)?.InnerException ?? e) is { } failure)
        {
            throw failure;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException)
        {
            throw failures.BadAnswer("no chat completion", e);
        }
    }

    private ChatClient CreateClient() => new(endpoint.Model, Unused, new OpenAIClientOptions
    {
        Endpoint = endpoint.BaseUrl,
        Transport = new HttpClientPipelineTransport(clients.CreateClient(ClientName)),
        // Time-outs and retries are those of all our clients.
        RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
        NetworkTimeout = Timeout.InfiniteTimeSpan,
    });

    private ChatCompletionOptions Request(ChatTask task) => new()
    {
        Temperature = options.Temperature,
        MaxOutputTokenCount = options.MaxOutputTokens,
        ResponseFormat = options.Json switch
        {
            JsonRequest.Schema => ChatResponseFormat.CreateJsonSchemaFormat(task.Name, BinaryData.FromString(task.Schema), jsonSchemaIsStrict: true),
            JsonRequest.AnyObject => ChatResponseFormat.CreateJsonObjectFormat(),
            _ => null,
        },
    };

    private string Instructions(ChatTask task) => options.Json == JsonRequest.Schema
        ? task.Instructions
        : $"{task.Instructions}\nAnswer with one JSON document and nothing else. Its JSON schema: {task.Schema}";

    private ProviderUsage Usage(ChatCompletion completion)
    {
        long input = completion.Usage?.InputTokenCount ?? 0;
        long output = completion.Usage?.OutputTokenCount ?? 0;
        var listed = PriceTable.Find(endpoint.Model);
        var inputPrice = options.UsdPerMillionInputTokens ?? listed?.Input;
        var outputPrice = options.UsdPerMillionOutputTokens ?? listed?.Output;
        return new ProviderUsage
        {
            Provider = OpenAiEndpoint.Code,
            Model = endpoint.Model,
            InputTokens = input,
            OutputTokens = output,
            Usd = ((input * inputPrice) + (output * outputPrice)) / 1_000_000m,
        };
    }

    // Models without a JSON mode like to wrap it in a code block.
    private static string Unfence(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (!trimmed.StartsWith("```")) return text;
        var start = trimmed.IndexOf('\n');
        var end = trimmed.LastIndexOf("```");
        return start > 0 && end > start ? trimmed[(start + 1)..end].ToString() : text;
    }

    private TimeSpan? ReadRetryAfter(PipelineResponse raw)
    {
        using var response = new HttpResponseMessage();
        if (raw.Headers.TryGetValue("Retry-After", out var value)) response.Headers.TryAddWithoutValidation("Retry-After", value);
        return RetryAfter.Read(response, time);
    }

    private static string? ContentType(PipelineResponse raw) => raw.Headers.TryGetValue("Content-Type", out var value) ? value : null;
}

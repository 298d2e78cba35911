using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text;
using System.Text.Json;
using OpenAI;
using OpenAI.Chat;
using TextToVideo.Costs;
using TextToVideo.Failures;
using TextToVideo.Providers.Http;
using TextToVideo.Providers.Prices;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Asks a language model for JSON, checks it, and asks once more where it is not right.</summary>
internal sealed class OpenAiChat(IHttpClientFactory clients, OpenAiEndpoint endpoint, OpenAiChatOptions options, PaidCalls purchases, ServiceFailures failures, TimeProvider time)
{
    public const string ClientName = "openai-chat";

    // Tokens that frame each message; and what an answer gets to itself where neither setting nor budget says less.
    private const int FramingTokens = 200;
    private const int UsualMostOutputTokens = 16_384;

    // An answer cut off this early would be bought for nothing.
    private const int LeastOutputTokens = 1_024;

    private readonly (UnitPrice Input, UnitPrice Output) _prices = PriceTable.Tokens(endpoint.Model, options.UsdPerMillionInputTokens, options.UsdPerMillionOutputTokens);

    // The library insists on a key; the HTTP client puts the real one, or none, in its place.
    private static readonly ApiKeyCredential Unused = new("unused");

    /// <summary>For names and keys: `openai-gpt-4.1-mini`. Another model writes otherwise.</summary>
    public string Name { get; } = "openai-" + string.Concat(endpoint.Model.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? c : '_'));

    public ServiceFailures Failures => failures;

    /// <param name="read">Understands an answer and finds its faults.</param>
    /// <returns>What came of asking, the one repair included.</returns>
    /// <exception cref="TextToVideoException">`script.refused`; `openai.*`</exception>
    public async Task<ChatReading<T>> AskAsync<T>(ChatTask task, Func<string, ChatReading<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        var messages = new List<ChatMessage> { new SystemChatMessage(Instructions(task)), new UserChatMessage(task.Data) };
        var first = await AnswerAsync(task, messages, read, cancellationToken);
        if (first.Reading is { Value: not null, Fault: null }) return first.Reading;

        messages.Add(new AssistantChatMessage(first.Text));
        messages.Add(new UserChatMessage($"That answer cannot be used as it is: {first.Reading.Fault} Give the whole JSON document again, with this put right."));
        var second = await AnswerAsync(task, messages, read, cancellationToken);
        // Not quite right is better than nothing.
        if ((second.Reading.Value is null ? first : second).Reading is { Value: not null } usable) return usable;
        await purchases.DiscardAsync(second.Call, cancellationToken);
        await purchases.DiscardAsync(first.Call, cancellationToken);
        return second.Reading;
    }

    private async Task<ChatAnswer<T>> AnswerAsync<T>(
        ChatTask task, List<ChatMessage> messages, Func<string, ChatReading<T>> read, CancellationToken cancellationToken)
        where T : class
    {
        var (completion, call) = await CompleteAsync(task, messages, cancellationToken);
        if (!string.IsNullOrEmpty(completion.Refusal) || completion.FinishReason == ChatFinishReason.ContentFilter)
        {
            // Not every time is it declined: a retry asks again.
            await purchases.DiscardAsync(call, cancellationToken);
            throw new TextToVideoException("script.refused", FailureCategory.Validation, $"The language model declined this text{(completion.Refusal is { Length: > 0 } why ? $": \"{why}\"" : " under its usage policy")}. Change the wording.");
        }
        var text = string.Concat(completion.Content.Select(part => part.Text));
        if (completion.FinishReason == ChatFinishReason.Length) return new(call, text, new ChatReading<T>(null, "It was cut off before its end; be briefer."));
        try
        {
            return new(call, text, read(Unfence(text)));
        }
        catch (JsonException e)
        {
            return new(call, text, new ChatReading<T>(null, $"It is not the JSON that the schema asks for ({e.Message})"));
        }
    }

    /// <summary>Bought once: the same question of the same step finds its answer, even after a crash.</summary>
    private async Task<(ChatCompletion Completion, PaidCall Call)> CompleteAsync(ChatTask task, List<ChatMessage> messages, CancellationToken cancellationToken)
    {
        var content = string.Join('\n', messages.SelectMany(message => message.Content).Select(part => part.Text));
        var mostInput = Encoding.UTF8.GetByteCount(content) + Encoding.UTF8.GetByteCount(task.Schema) + FramingTokens;
        using var turn = await purchases.EnterAsync(cancellationToken);
        var mostOutput = await MostOutputTokensAsync(mostInput, cancellationToken);
        var call = new PaidCall
        {
            Provider = OpenAiEndpoint.Code,
            Operation = PaidOperation.Chat,
            Model = endpoint.Model,
            Content = content,
            AtMost = [_prices.Input.Of(mostInput), _prices.Output.Of(mostOutput ?? options.MaxOutputTokens ?? UsualMostOutputTokens)],
        };
        var answer = await purchases.BuyAsync(call, token => AskOnceAsync(task, messages, mostOutput, token), bytes => Charges(Read(bytes)), cancellationToken);
        return (Read(answer), call);
    }

    /// <summary>A job with a limit bounds each answer by what it has left. Null: the setting alone bounds it.</summary>
    private async Task<int?> MostOutputTokensAsync(int mostInput, CancellationToken cancellationToken)
    {
        if (await purchases.LeftAsync(cancellationToken) is not { } left || _prices.Output.Usd is not > 0) return options.MaxOutputTokens;
        var affordable = (left - (_prices.Input.Of(mostInput).Usd ?? 0)) * _prices.Output.Per / _prices.Output.Usd.Value;
        var most = options.MaxOutputTokens ?? UsualMostOutputTokens;
        return (int)Math.Clamp(affordable, Math.Min(LeastOutputTokens, most), most);
    }

    private async Task<byte[]> AskOnceAsync(ChatTask task, List<ChatMessage> messages, int? mostOutput, CancellationToken cancellationToken)
    {
        try
        {
            var result = await CreateClient().CompleteChatAsync(messages, Request(task, mostOutput), cancellationToken);
            var answer = result.GetRawResponse().Content.ToArray();
            _ = Read(answer);
            return answer;
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

    private ChatCompletion Read(byte[] answer)
    {
        try
        {
            var completion = ModelReaderWriter.Read<ChatCompletion>(BinaryData.FromBytes(answer)) ?? throw failures.BadAnswer("no chat completion");
            // Read here, so that an answer without choices is caught as what it is.
            _ = (completion.Content, completion.FinishReason, completion.Refusal);
            return completion;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException)
        {
            throw failures.BadAnswer("no chat completion", e);
        }
    }

    /// <returns>Null where the server does not tell.</returns>
    private IReadOnlyList<Charge>? Charges(ChatCompletion completion) => completion.Usage is { } usage
        ? [_prices.Input.Of(usage.InputTokenCount), _prices.Output.Of(usage.OutputTokenCount)]
        : null;

    private ChatClient CreateClient() => new(endpoint.Model, Unused, new OpenAIClientOptions
    {
        Endpoint = endpoint.BaseUrl,
        Transport = new HttpClientPipelineTransport(clients.CreateClient(ClientName)),
        // Time-outs and retries are those of all our clients.
        RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
        NetworkTimeout = Timeout.InfiniteTimeSpan,
    });

    private ChatCompletionOptions Request(ChatTask task, int? mostOutput) => new()
    {
        Temperature = options.Temperature,
        MaxOutputTokenCount = mostOutput,
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

    private sealed record ChatAnswer<T>(PaidCall Call, string Text, ChatReading<T> Reading)
        where T : class;
}

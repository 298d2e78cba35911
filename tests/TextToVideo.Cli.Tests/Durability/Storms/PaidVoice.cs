using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>A voice that costs money: speaks as ElevenLabs does, hums, and keeps the bill.</summary>
internal sealed class PaidVoice : IAsyncDisposable
{
    private const int RateHz = 24_000;
    private const double SecondsACharacter = 0.04;

    private static readonly TimeSpan AnswersAfter = TimeSpan.FromMilliseconds(100);

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Purchase> _bill = new();

    private PaidVoice()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public OpenCalls Open { get; } = new();

    public int Port => new Uri(_app.Urls.Single()).Port;

    public IReadOnlyList<Purchase> Bill => [.. _bill];

    /// <summary>Settings of a server that buys here and nowhere else.</summary>
    public IEnumerable<string> Settings => ["Providers:ElevenLabs:ApiKey=for-money", $"Providers:ElevenLabs:BaseUrl={_app.Urls.Single()}/"];

    public static async Task<PaidVoice> StartAsync()
    {
        var voice = new PaidVoice();
        await voice._app.StartAsync();
        return voice;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        if (!http.Request.Path.StartsWithSegments("/v1/text-to-speech"))
        {
            await http.Response.WriteAsJsonAsync(new { voices = new[] { new { voice_id = "hum" } } });
            return;
        }
        using var asked = await JsonDocument.ParseAsync(http.Request.Body);
        var text = asked.RootElement.GetProperty("text").GetString()!;
        _bill.Enqueue(new Purchase(text, Stopwatch.GetTimestamp()));
        await Open.AnswerAsync(http, AnswersAfter, () => SpeakAsync(http, text));
    }

    private static async Task SpeakAsync(HttpContext http, string text)
    {
        short[] hum = [.. Enumerable.Range(0, (int)(text.Length * SecondsACharacter * RateHz)).Select(i => (short)(6_000 * Math.Sin(2 * Math.PI * 220 * i / RateHz)))];
        await http.Response.WriteAsJsonAsync(new
        {
            audio_base64 = Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes<short>(hum)),
            alignment = new
            {
                characters = text.Select(c => c.ToString()),
                character_start_times_seconds = text.Select((_, i) => i * SecondsACharacter),
                character_end_times_seconds = text.Select((_, i) => (i + 1) * SecondsACharacter),
            },
        });
    }
}

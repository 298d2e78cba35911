using System.Net;
using TextToVideo.Services.Control;
using TextToVideo.Services.Footage;
using TextToVideo.Services.OpenAi;
using TextToVideo.Services.Voices;

// dotnet run --project tests/TextToVideo.Services -- [port]
var port = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 0;
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
builder.Services.AddSingleton<CallLog>();
builder.Services.AddSingleton<FaultPlan>();
builder.Services.AddSingleton<ClipShelf>();
var app = builder.Build();
app.UseMiddleware<FaultMiddleware>();
app.MapControl();
app.MapPexels();
app.MapPixabay();
app.MapMedia();
app.MapChat();
app.MapSpeech();
app.MapTranscription();
app.MapElevenLabs();
app.MapAzureSpeech();
await app.StartAsync();
foreach (var (name, value) in Surroundings.For(new Uri(app.Urls.First()))) Console.WriteLine($"export {name}={value}");
Console.WriteLine("# Ready. Stop with Ctrl+C.");
await app.WaitForShutdownAsync();

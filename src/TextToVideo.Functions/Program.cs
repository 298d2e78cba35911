using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;
using TextToVideo.Functions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();

// The host sends the log on to Application Insights; sent from here as well, each line would be there twice.
builder.Services.AddFunctionsProduct(builder.Configuration);
builder.Build().Run();

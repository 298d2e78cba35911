using System.Text.Json.Serialization;

namespace TextToVideo.Failures;

[JsonConverter(typeof(JsonStringEnumConverter<FailureCategory>))]
public enum FailureCategory
{
    Configuration,
    Validation,
    ExternalService,
    Processing,
    Resource,
    System,
}

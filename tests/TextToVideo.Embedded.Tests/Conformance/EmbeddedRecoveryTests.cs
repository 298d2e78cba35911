using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance;

namespace TextToVideo.Embedded.Tests.Conformance;

[TestClass]
public sealed class EmbeddedRecoveryTests : RecoveryConformance
{
    protected override IRestartableEngineUnderTest CreateEngine(WorkCatalog catalog, Action<IServiceCollection> configure) =>
        new EmbeddedEngineUnderTest(catalog, configure);
}

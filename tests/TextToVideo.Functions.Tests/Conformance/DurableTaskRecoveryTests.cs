using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance;

namespace TextToVideo.Functions.Tests.Conformance;

[TestClass]
public sealed class DurableTaskRecoveryTests : RecoveryConformance
{
    protected override IEngineUnderTest CreateEngine(WorkCatalog catalog, Action<IServiceCollection> configure) =>
        new DurableTaskUnderTest(catalog, configure);
}

using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

public abstract class PayloadConformance : ConformanceTests
{
    private const int TooLarge = PayloadLimit.MaxBytes + 1;
    private static readonly string? RefusedType = typeof(PayloadTooLargeException).FullName;

    [TestMethod]
    public async Task Payload_JustBelowTheLimit_IsTaken()
    {
        const int quotes = 2;

        Assert.AreEqual(PayloadLimit.MaxBytes - quotes, await RunToOutputAsync<BigActivityOutput, int>(PayloadLimit.MaxBytes - quotes));
    }

    [TestMethod]
    public async Task Input_TooLarge_IsRefusedToTheClient()
    {
        var refused = await Assert.ThrowsExactlyAsync<PayloadTooLargeException>(() => StartAsync<Throwing>(new string('é', TooLarge / 2)));

        StringAssert.Contains(refused.Message, "artifact store");
    }

    [TestMethod]
    public async Task Event_TooLarge_IsRefusedToTheClient()
    {
        var id = await StartAsync<WaitForTwo>("");

        await Assert.ThrowsExactlyAsync<PayloadTooLargeException>(
            () => Client.RaiseEventAsync(id, "Word", new string('x', TooLarge), Timeout));
    }

    [TestMethod]
    public async Task ActivityInput_TooLarge_FailsTheOrchestration()
    {
        var failure = await RunToFailureAsync<BigActivityInput>(TooLarge);

        Assert.AreEqual(RefusedType, failure.ErrorType);
        StringAssert.Contains(failure.Message, nameof(Throw));
    }

    [TestMethod]
    public async Task ActivityOutput_TooLarge_FailsTheActivityForGood()
    {
        var failure = await RunToFailureAsync<BigActivityOutput>(TooLarge);

        Assert.AreEqual(RefusedType, failure.InnerFailure?.ErrorType);
        Assert.IsFalse(failure.IsRetryable);
    }

    [TestMethod]
    public async Task Output_TooLarge_FailsTheOrchestration() =>
        Assert.AreEqual(RefusedType, (await RunToFailureAsync<BigOutput>(TooLarge)).ErrorType);

    [TestMethod]
    public async Task CustomStatus_TooLarge_FailsTheOrchestration() =>
        Assert.AreEqual(RefusedType, (await RunToFailureAsync<BigStatus>(PayloadLimit.MaxCustomStatusBytes + 1)).ErrorType);
}

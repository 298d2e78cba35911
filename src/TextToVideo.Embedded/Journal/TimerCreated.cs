namespace TextToVideo.Embedded.Journal;

public sealed record TimerCreated(int Id, DateTimeOffset FireAt) : CallMade(Id)
{
    public override string Describe() => $"timer (#{Id})";

    public override bool IsSameCallAs(CallMade other) => other is TimerCreated call && call.Id == Id;
}

using Microsoft.DurableTask;
using TextToVideo.Durable;
using TextToVideo.Functions.Engine;

namespace TextToVideo.Functions.Tests;

[TestClass]
public sealed class FailureTextTests
{
    private static readonly FailureDetails Failure = new()
    {
        ErrorType = "TextToVideo.Failures.TextToVideoException",
        Message = "Nothing found for \"12:30 – it's\"\n{not json}",
        Code = "footage.not_found",
        IsRetryable = false,
        StackTrace = "   at Somewhere()",
        InnerFailure = new FailureDetails { ErrorType = "System.IO.IOException", Message = "漢字" },
    };

    [TestMethod]
    public void Read_WhatTheRuntimeKept_IsTheFailureWithAllItSaidOfItself() =>
        Assert.AreEqual(Failure, FailureText.Read(Kept(new RecordedFailureException(Failure).Message)));

    [TestMethod]
    public void Read_WithTextOfTheHostAround_IsStillTheFailure() =>
        Assert.AreEqual(Failure, FailureText.Read(Kept($"Result: Failure\nException: {FailureText.Write(Failure)}\nStack: at Worker {{1}}")));

    [TestMethod]
    public void Read_MessageWhoseBeginningTheHostTookForTheType_IsStillTheFailure()
    {
        var parts = FailureText.Write(Failure).Split(": ", 2);

        Assert.AreEqual(Failure, FailureText.Read(new TaskFailureDetails(parts[0], parts[1], null, null, null)));
    }

    [TestMethod]
    public void Read_FailureBelowTheHostsOwn_IsFound() =>
        Assert.AreEqual(Failure, FailureText.Read(new TaskFailureDetails("(unknown)", "The function failed.", null, Kept(FailureText.Write(Failure)), null)));

    [TestMethod]
    public void Read_FailureOfTheRuntime_IsTakenAsItStands()
    {
        var read = FailureText.Read(new TaskFailureDetails("TaskNotFound", "No activity 'X'.", "stack", null, null));

        Assert.AreEqual(new FailureDetails { ErrorType = "TaskNotFound", Message = "No activity 'X'.", StackTrace = "stack" }, read);
    }

    [TestMethod]
    public void Read_TextThatWasCutOff_KeepsTheMessage()
    {
        var cut = FailureText.Write(Failure)[..60];

        Assert.AreEqual(cut, FailureText.Read(Kept(cut)).Message);
    }

    private static TaskFailureDetails Kept(string message) => new("(unknown)", message, null, null, null);
}
